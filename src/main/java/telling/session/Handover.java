package telling.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells, from the thread of a cell, what parts of it that run as one give, each before the next one starts. */
final class Handover {

    private static final long LOOK_MILLIS = 50;

    private final Steps steps;

    Handover(Steps steps) {
        this.steps = steps;
    }

    /** Hears of the parts, on the thread that evaluates and in the order of all that they tell. */
    interface Steps {
        /** Has this run on the thread that evaluates. */
        void tell(Runnable call);

        /** A part begins. */
        void begins(int part);

        /** What a part gave, null for nothing; false if those after it are not to run. */
        boolean gave(int part, @Nullable Value value);
    }

    /** A part begins. */
    void begins(int part) {
        steps.tell(() -> steps.begins(part));
    }

    /** A part gave this; comes back once it was heard. */
    void gave(int part, @Nullable Value value) {
        CountDownLatch heard = new CountDownLatch(1);
        boolean[] goesOn = {false};
        steps.tell(() -> {
            goesOn[0] = steps.gave(part, value);
            heard.countDown();
        });
        try {
            while (!heard.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                SnippetGuard.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            SnippetGuard.check();
            return;
        }
        if (!goesOn[0]) {
            throw new CellStopped();
        }
    }
}
