package telling.analysis;

import java.util.List;
import java.util.function.Function;
import telling.base.NearNames;
import telling.base.Problem;

/** Finds things by their code. */
final class Coded {

    private Coded() {}

    /** The one with this code. Errors: analysis.unknown-category (facts category, categories, near). */
    static <T> T find(List<T> all, Function<T, String> code, Object wanted) {
        String text = Waves.text(wanted);
        List<String> codes = all.stream().map(code).toList();
        int at = codes.indexOf(text);
        if (at < 0) {
            throw Problem.of(
                            "analysis.unknown-category",
                            "category",
                            text,
                            "categories",
                            codes,
                            "near",
                            NearNames.to(text, codes))
                    .thrown();
        }
        return all.get(at);
    }
}
