package telling.chart;

import java.util.List;

/** How far colours stand apart: in contrast, to the colour-blind, and where there is only grey. */
final class ColourSight {

    /** Linear RGB as the colour-blind see it: Machado, Oliveira and Fernandes 2009, severity 1. */
    private static final double[][] PROTAN = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };

    private static final double[][] DEUTAN = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    private static final double[][] TRITAN = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    private static final double[][] ALL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    /** The white of D65, and what each of red, green and blue gives of X, Y and Z. */
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    private static final double[][] XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };

    private ColourSight() {}

    /** Who looks. */
    enum Kind {
        COMMON,
        PROTAN,
        DEUTAN,
        TRITAN,
        GREY
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    static double contrast(String one, String other) {
        double a = times(XYZ, linear(one))[1];
        double b = times(XYZ, linear(other))[1];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The least difference between any two of them, in CIELAB; for grey that of lightness alone. */
    static double nearest(List<String> colours, Kind kind) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < colours.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, apart(colours.get(i), colours.get(j), kind));
            }
        }
        return least;
    }

    /** How far two colours stand apart, in CIELAB; for grey in lightness alone. */
    static double apart(String one, String other, Kind kind) {
        double[] a = lab(one, kind);
        double[] b = lab(other, kind);
        double lightness = a[0] - b[0];
        return kind == Kind.GREY ? Math.abs(lightness) : Math.hypot(lightness, Math.hypot(a[1] - b[1], a[2] - b[2]));
    }

    private static double[] lab(String colour, Kind kind) {
        double[][] seen = switch (kind) {
            case PROTAN -> PROTAN;
            case DEUTAN -> DEUTAN;
            case TRITAN -> TRITAN;
            case COMMON, GREY -> ALL;
        };
        double[] rgb = times(seen, linear(colour));
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Math.min(1, Math.max(0, rgb[i]));
        }
        double[] xyz = times(XYZ, rgb);
        double x = cube(xyz[0] / WHITE[0]);
        double y = cube(xyz[1] / WHITE[1]);
        double z = cube(xyz[2] / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116.0;
    }

    private static double[] linear(String colour) {
        double[] rgb = new double[3];
        for (int i = 0; i < rgb.length; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double[] times(double[][] matrix, double[] by) {
        double[] product = new double[by.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < by.length; j++) {
                product[i] += matrix[i][j] * by[j];
            }
        }
        return product;
    }
}
