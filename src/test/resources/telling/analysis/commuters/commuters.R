# Makes a synthetic survey of commuters (nobody was asked) and, in base R 4.2 and package survey, the values that the
# tests of crosstab, top, summarise and multiple are held against. Run in this folder: Rscript commuters.R
suppressPackageStartupMessages(library(survey))
set.seed(20130601)
n <- 240
mode <- sample(c("bike", "car", "train", "walk"), n, TRUE, c(.4, .35, .2, .05))
sex <- sample(c("f", "m"), n, TRUE)
age <- pmax(16, round(rnorm(n, 44, 13)))
minutes <- round(ifelse(mode == "train", 45, 20) + rexp(n, 1 / 10), 1)
weight <- round(runif(n, 0.4, 2.5), 3)
# kinds of missing: -1 refused, -9 not asked, an empty cell
mode[sample(n, 9)] <- "-1"
mode[sample(n, 6)] <- "-9"
sex[sample(n, 7)] <- "-1"
minutes[sample(n, 11)] <- NA
owns <- data.frame(has_bike = rbinom(n, 1, .7), has_car = rbinom(n, 1, .5), has_pass = rbinom(n, 1, .2))
owns[sample(n, 8), ] <- NA
d <- data.frame(id = 1:n, mode, sex, age, minutes, weight, owns)
write.csv(d, "commuters.csv", row.names = FALSE, quote = FALSE, na = "")

m <- factor(ifelse(mode %in% c("-1", "-9"), NA, mode), levels = c("walk", "bike", "car", "train"))
s <- factor(ifelse(sex == "-1", NA, sex), levels = c("f", "m"))
out <- data.frame(what = character(), row = character(), column = character(), value = numeric())
put <- function(what, x) for (i in rownames(x)) for (j in colnames(x))
  out[nrow(out) + 1, ] <<- list(what, i, j, unname(x[i, j]))
x <- xtabs(~ m + s)
w <- xtabs(weight ~ m + s)
put("count", x)
put("row", prop.table(x, 1)); put("column", prop.table(x, 2)); put("total", prop.table(x))
put("weighted", w)
put("weighted-row", prop.table(w, 1)); put("weighted-column", prop.table(w, 2)); put("weighted-total", prop.table(w))
design <- svydesign(~1, weights = ~weight, data = data.frame(m, s, weight))
p <- svymean(~m, subset(design, !is.na(m)))
put("svymean", matrix(coef(p), dimnames = list(sub("^m", "", names(coef(p))), "share")))
stats <- function(v, wt) c(n = sum(!is.na(v)), missing = sum(is.na(v)), mean = mean(v, na.rm = TRUE),
  sd = sd(v, na.rm = TRUE), min = min(v, na.rm = TRUE), quantile(v, c(.25, .5, .75), na.rm = TRUE, names = FALSE) |>
    setNames(c("q1", "median", "q3")), max = max(v, na.rm = TRUE),
  weighted = weighted.mean(v, wt, na.rm = TRUE))
put("summary", rbind(total = stats(minutes, weight), t(sapply(levels(m), function(l)
  stats(minutes[which(m == l)], weight[which(m == l)])))))
asked <- rowSums(!is.na(owns)) > 0
put("multiple", rbind(count = colSums(owns[asked, ]), share = colMeans(owns[asked, ]),
  weighted = colSums(owns[asked, ] * weight[asked]) / sum(weight[asked])))
out$value <- format(out$value, digits = 15, trim = TRUE, scientific = FALSE)
write.csv(out, "expected.csv", row.names = FALSE, quote = FALSE)
