package telling.display;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import telling.analysis.stats.TestResult;
import telling.base.Language;
import telling.base.Numbers;

/** Shows a test of significance: its statistic where it has one, its p-value, method and source. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class TestResultRenderer implements Renderer<TestResult> {

    private static final double SMALLEST = 0.0001;

    @Override
    public Class<TestResult> type() {
        return TestResult.class;
    }

    @Override
    public MediaBundle render(TestResult test, DisplayContext context) {
        Language language = context.language();
        Sheet sheet = new Sheet(context);
        List<String> heads = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (test instanceof TestResult.ChiSquared chi) {
            heads.add(sheet.word("display.test.statistic"));
            values.add(Numbers.fixed(chi.statistic(), chi.statistic() < 1 ? 4 : 2, language));
            heads.add(sheet.word("display.test.freedom"));
            values.add(Numbers.whole(chi.degreesOfFreedom(), language));
        }
        heads.add(sheet.word("display.test.p"));
        values.add(p(test.pValue(), language));
        sheet.title(test.method());
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            parts.add(heads.get(at) + " " + values.get(at));
        }
        sheet.text(String.join(", ", parts));
        String source = sheet.word("display.source", "source", test.source());
        sheet.hanging(source);
        return sheet.bundle()
                .with(
                        MediaBundle.HTML,
                        Html.table(test.method(), List.of(heads, values), List.of(source), column -> true));
    }

    /** Three digits, and below 0.0001 only that it is: the number itself is {@code pValue()}. */
    private static String p(double p, Language language) {
        if (p < SMALLEST) {
            return "< " + Numbers.fixed(SMALLEST, 4, language);
        }
        BigDecimal three = new BigDecimal(p).round(new MathContext(3));
        return Numbers.fixed(three, Math.max(3, three.scale()), language);
    }
}
