package telling.analysis.stats;

/** Where the methods were published. */
final class Sources {

    static final String WILSON = "Wilson 1927, Journal of the American Statistical Association 22, 209–212";
    static final String CLOPPER_PEARSON = "Clopper and Pearson 1934, Biometrika 26, 404–413";
    static final String NEWCOMBE = "Newcombe 1998, Statistics in Medicine 17, 873–890, method 10";
    static final String MIETTINEN_NURMINEN = "Miettinen and Nurminen 1985, Statistics in Medicine 4, 213–226";
    static final String KATZ = "Katz, Baptista, Azen and Pike 1978, Biometrics 34, 469–474";
    static final String PEARSON = "Pearson 1900, Philosophical Magazine 50, 157–175";
    static final String YATES = "Yates 1934, Journal of the Royal Statistical Society Supplement 1, 217–235";
    static final String WILKS = "Wilks 1938, Annals of Mathematical Statistics 9, 60–62";
    static final String FISHER = "Fisher 1934, Statistical Methods for Research Workers; "
            + "Freeman and Halton 1951, Biometrika 38, 141–149";
    static final String DRAWN = FISHER + "; Patefield 1981, Applied Statistics 30, 91–97";
    static final String TREND = "Cochran 1954, Biometrics 10, 417–451; Armitage 1955, Biometrics 11, 375–386";

    private Sources() {}
}
