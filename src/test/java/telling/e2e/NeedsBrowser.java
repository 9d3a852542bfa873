package telling.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test in a real browser: left out, with a word about it, where there is none; in CI that is a failure. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Looks for Chromium, and asks whether this is CI. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.executable().isPresent()) {
                return ConditionEvaluationResult.enabled("a browser is here");
            }
            if (System.getenv("CI") != null) {
                return ConditionEvaluationResult.enabled("in CI a missing browser is a failure");
            }
            return ConditionEvaluationResult.disabled(
                    "no Chromium on the PATH, nor in $TELLING_CHROMIUM: the chart page is not tried in a browser");
        }
    }
}
