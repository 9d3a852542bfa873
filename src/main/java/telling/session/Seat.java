package telling.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** An engine with what belongs to it, perhaps still to come; a session that left a snippet behind takes another one. */
record Seat(SnippetControl control, CompletableFuture<Engine> engine, CompletableFuture<Variables> variables) {

    Seat(SnippetControl control) {
        this(control, new CompletableFuture<>(), new CompletableFuture<>());
    }

    /** An engine under this control: a spare one, where there is one, else a new one. */
    Engine start(SessionSetup setup) {
        return setup.spare()
                .flatMap(engines -> engines.take(setup.imports()))
                .map(spare -> spare.under(control))
                .orElseGet(() -> Engine.with(setup.imports(), setup.late(), control));
    }

    /** Hands what was started to those who wait. */
    void fill(Engine started, Variables known) {
        engine.complete(started);
        variables.complete(known);
    }

    /** Has those who wait fail. */
    void fail(Throwable failure) {
        engine.completeExceptionally(failure);
        variables.completeExceptionally(failure);
    }

    boolean isReady() {
        return engine.isDone() && !engine.isCompletedExceptionally();
    }

    /** Gives the engine to these spares, or closes it, once it is there. */
    void leave(Optional<SpareEngines> spares, List<String> imports) {
        if (spares.isPresent()) {
            spares.get().give(engine.join(), imports);
        } else {
            engine.thenAccept(Engine::close).isDone();
        }
    }

    /**
     * Waits for what is to come, and throws why it does not; a thread that is interrupted meanwhile stops what
     * keeps it waiting, and stays interrupted.
     */
    static <T> T awaited(CompletableFuture<T> coming, Runnable stop) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            return joined(coming);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.run();
            return joined(coming);
        }
    }

    private static <T> T joined(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** What the task gives, run as a snippet is; empty where it was stopped. */
    @SuppressWarnings("unchecked") // the control keeps the object that the task gave
    <T> Optional<T> stoppably(Supplier<T> task, boolean atOnce) {
        control.beginCell();
        control.clear();
        if (atOnce) {
            control.stop();
        }
        try {
            control.run(task::get);
            return control.stopped() ? Optional.empty() : Optional.ofNullable((T) control.result());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            if (control.stopped()) {
                return Optional.empty();
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }
}
