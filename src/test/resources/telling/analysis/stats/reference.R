# Makes the reference values of the statistics with R 4.2's own tests. From this folder: Rscript reference.R
# Tables are written row by row, cells apart by a space, rows by a slash.
options(digits = 17, scipen = -9)
write <- function(rows, file) {
  write.table(rows, file, sep = ",", row.names = FALSE, quote = FALSE, eol = "\n")
}

# one proportion: prop.test(correct = FALSE) is Wilson's score interval, binom.test is Clopper and Pearson's
cases <- rbind(
  c(75, 217, .95), c(78, 409, .95), c(75, 782, .95), c(78, 768, .95), c(0, 20, .95), c(20, 20, .95),
  c(1, 29, .95), c(15, 148, .95), c(81, 263, .95), c(1, 1, .95), c(0, 1, .95), c(5, 10, .9), c(5, 10, .99),
  c(1, 1000000, .95), c(999999, 1000000, .95), c(3, 7, .5), c(12, 217, .999))
one <- do.call(rbind, lapply(seq_len(nrow(cases)), function(i) {
  k <- cases[i, 1]; n <- cases[i, 2]; level <- cases[i, 3]
  w <- suppressWarnings(prop.test(k, n, conf.level = level, correct = FALSE))$conf.int
  b <- binom.test(k, n, conf.level = level)$conf.int
  data.frame(k = k, n = n, level = level, wilson_low = w[1], wilson_high = w[2], exact_low = b[1], exact_high = b[2])
}))
write(one, "proportions.csv")

# two proportions. Newcombe's method 10 squares the distances to two Wilson intervals, which are prop.test's;
# Miettinen and Nurminen's is found with a numerical constrained likelihood; Katz's from logarithms
wilson <- function(k, n) suppressWarnings(prop.test(k, n, correct = FALSE))$conf.int
newcombe <- function(a, m, b, n) {
  p <- a / m; q <- b / n; u <- wilson(a, m); v <- wilson(b, n)
  c(p - q - sqrt((p - u[1])^2 + (v[2] - q)^2), p - q + sqrt((u[2] - p)^2 + (q - v[1])^2))
}
term <- function(k, p) ifelse(k == 0, 0, k * log(p))
mn <- function(a, m, b, n) {
  score <- function(d) {
    ll <- function(q) term(a, q + d) + term(m - a, 1 - q - d) + term(b, q) + term(n - b, 1 - q)
    low <- max(0, -d); high <- min(1, 1 - d)
    q <- optimize(ll, c(low, high), maximum = TRUE, tol = 1e-14)$maximum
    g <- function(q) a / (q + d) - (m - a) / (1 - q - d) + b / q - (n - b) / (1 - q)
    e <- 1e-13
    if (g(low + e) > 0 && g(high - e) < 0) q <- uniroot(g, c(low + e, high - e), tol = 1e-15)$root
    v <- ((q + d) * (1 - q - d) / m + q * (1 - q) / n) * (m + n) / (m + n - 1)
    (a / m - b / n - d) / sqrt(v)
  }
  z <- qnorm(.975); est <- a / m - b / n
  f <- function(s) function(d) score(d) - s * z
  low <- if (est <= -1) -1 else uniroot(f(1), c(-1 + 1e-9, est), tol = 1e-14)$root
  high <- if (est >= 1) 1 else uniroot(f(-1), c(est, 1 - 1e-9), tol = 1e-14)$root
  c(low, high)
}
katz <- function(a, m, b, n) {
  r <- log((a / m) / (b / n)); s <- sqrt(1 / a - 1 / m + 1 / b - 1 / n)
  exp(c(r, r - qnorm(.975) * s, r + qnorm(.975) * s))
}
pairs <- rbind(
  c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 1, 29), c(7, 34, 1, 34), c(75, 217, 78, 409),
  c(75, 782, 78, 768), c(1, 2, 1, 3), c(400, 1000, 300, 900), c(10, 10, 3, 20), c(1, 5000, 4, 7000))
two <- do.call(rbind, lapply(seq_len(nrow(pairs)), function(i) {
  x <- pairs[i, ]
  nc <- newcombe(x[1], x[2], x[3], x[4]); m <- mn(x[1], x[2], x[3], x[4]); r <- katz(x[1], x[2], x[3], x[4])
  data.frame(k1 = x[1], n1 = x[2], k2 = x[3], n2 = x[4], newcombe_low = nc[1], newcombe_high = nc[2],
    mn_low = m[1], mn_high = m[2], ratio = r[1], ratio_low = r[2], ratio_high = r[3])
}))
write(two, "pairs.csv")

# tables: Pearson's chi-squared, with Yates's correction, G from its definition, Fisher's exact, Cramer's V
read <- function(text) do.call(rbind, lapply(strsplit(strsplit(text, "/")[[1]], " "), as.numeric))
tables <- c("75 142/78 331", "3 1/1 3", "10 2/3 15", "0 5/5 0", "1 9/11 3", "762 327 468/484 239 477",
  "1 2 1 0/3 3 6 1/10 10 14 9/6 7 12 11", "3 0 2/0 4 1/2 2 3", "12 5/7 7/2 10", "100 200/150 250",
  "2 3 4 5/5 4 3 2", "75 34 14 61/78 102 49 74",
  # large ones, where weights overflow or underflow unless they start at the most probable table
  "60000 59000/58900 59100", "200000 100/1500 3", "3 100000/20 99990", "20000 20300/98 120", "30 50010/49 70000")
t <- do.call(rbind, lapply(tables, function(text) {
  x <- read(text)
  c1 <- suppressWarnings(chisq.test(x, correct = FALSE))
  c2 <- suppressWarnings(chisq.test(x, correct = TRUE))
  e <- c1$expected
  g <- 2 * sum(ifelse(x == 0, 0, x * log(x / e)))
  f <- fisher.test(x, workspace = 2e8)$p.value
  v <- sqrt(c1$statistic / (sum(x) * (min(dim(x)) - 1)))
  data.frame(table = text, chi = c1$statistic, df = c1$parameter, p = c1$p.value, yates = c2$statistic,
    yates_p = c2$p.value, g = g, g_p = pchisq(g, c1$parameter, lower.tail = FALSE), fisher = f, v = v)
}))
write(t, "tables.csv")

# trends: prop.trend.test
trends <- list(
  list(c(83, 90, 129, 70), c(86, 93, 136, 82), 1:4), list(c(83, 90, 129, 70), c(86, 93, 136, 82), c(0, 0, 0, 1)),
  list(c(10, 12, 20), c(100, 90, 110), c(2005, 2010, 2013)), list(c(0, 5, 10), c(20, 20, 20), c(1, 2, 3)),
  list(c(5, 5, 5, 9), c(10, 11, 12, 13), c(-1, 0.5, 2, 10)))
tr <- do.call(rbind, lapply(trends, function(x) {
  r <- prop.trend.test(x[[1]], x[[2]], x[[3]])
  data.frame(k = paste(x[[1]], collapse = " "), n = paste(x[[2]], collapse = " "),
    scores = paste(format(x[[3]], scientific = FALSE, trim = TRUE), collapse = " "),
    chi = r$statistic, p = r$p.value)
}))
write(tr, "trends.csv")

# Holm: p.adjust
ps <- list(c(0.01, 0.02, 0.03, 0.04), c(0.04, 0.001, 0.2, 0.03), c(0.5, 0.5), c(1e-10, 0.9, 0, 1), 0.03)
h <- do.call(rbind, lapply(ps, function(p) data.frame(
  p = paste(format(p, digits = 17, trim = TRUE), collapse = " "),
  holm = paste(format(p.adjust(p, "holm"), digits = 17, trim = TRUE), collapse = " "))))
write(h, "holm.csv")

# Fisher's test of tables too large for fisher.test, from the hypergeometric density: row by row, the p-value
large <- list(c(10200, 19989800, 19989800, 39960020200), c(9900, 19990100, 19990100, 39960019900))
l <- do.call(rbind, lapply(large, function(x) {
  around <- 0:40000
  d <- dhyper(around, x[1] + x[2], x[3] + x[4], x[1] + x[3])
  data.frame(table = paste0(x[1], " ", x[2], "/", x[3], " ", x[4]), p = sum(d[d <= d[x[1] + 1] * (1 + 1e-7)]))
}))
write(l, "large.csv")
