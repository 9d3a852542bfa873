package telling.analysis.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the values that reference.R made. */
final class Reference {

    private Reference() {}

    /** The rows of a file, each as its cells. */
    static Stream<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().skip(1).map(line -> line.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long whole(String text) {
        return (long) Double.parseDouble(text);
    }

    static long[] wholes(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Reference::whole).toArray();
    }

    static double number(String text) {
        return Double.parseDouble(text);
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    static long[][] table(String text) {
        return Arrays.stream(text.split("/")).map(Reference::wholes).toArray(long[][]::new);
    }
}
