# Run as: Rscript travel.R (base R 4.2; three waves of a made-up travel survey, 60 + 70 + 80 respondents)
d <- data.frame(
  year = rep(c(2018, 2020, 2023), c(60, 70, 80)),
  mode = c(rep(c("car", "train", "cycle", "none"), c(30, 18, 9, 3)),
           rep(c("car", "train", "cycle", "none"), c(33, 12, 19, 6)),
           rep(c("car", "train", "cycle", "none"), c(28, 20, 28, 4))))
d$w <- c(0.5, 1, 1.5, 2)[(seq_len(nrow(d)) %% 4) + 1]
write.csv(d, "travel.csv", row.names = FALSE, quote = FALSE)
out <- data.frame()
add <- function(what, category, wave, value) out <<- rbind(out, data.frame(what, category, wave, value = format(value, digits = 12, trim=TRUE)))
n <- tapply(d$mode, d$year, length)
p <- c()
for (m in c("car", "train", "cycle", "none")) {
  k <- sapply(c(2018, 2020, 2023), function(y) sum(d$mode == m & d$year == y))
  for (i in 1:3) {
    ci <- prop.test(k[i], n[i], correct = FALSE)$conf.int
    add("wilson-low", m, names(n)[i], ci[1]); add("wilson-high", m, names(n)[i], ci[2])
  }
  t <- prop.trend.test(k, n, score = c(2018, 2020, 2023))
  add("trend-chi2", m, "", unname(t$statistic)); p[m] <- t$p.value
}
h <- p.adjust(p, "holm")
for (m in names(h)) add("trend-holm", m, "", unname(h[m]))
q <- sapply(c("car", "train", "cycle", "none"), function(m) {
  k <- c(sum(d$mode == m & d$year == 2018), sum(d$mode == m & d$year == 2023))
  prop.test(k, c(60, 80), correct = FALSE)$p.value })
h <- p.adjust(q, "holm")
for (m in names(h)) add("two-holm", m, "", unname(h[m]))
for (y in c(2018, 2020, 2023)) {
  s <- d[d$year == y, ]
  ess <- sum(s$w)^2 / sum(s$w^2)
  add("kish", "", y, ess)
  for (m in c("car", "cycle")) {
    share <- weighted.mean(s$mode == m, s$w)
    # prop.test takes counts that are not whole; its interval without correction is Wilson's
    ci <- suppressWarnings(prop.test(share * ess, ess, correct = FALSE)$conf.int)
    add("weighted-share", m, y, share); add("weighted-low", m, y, ci[1]); add("weighted-high", m, y, ci[2])
  }
}
write.csv(out, "travel-expected.csv", row.names = FALSE, quote = FALSE)
