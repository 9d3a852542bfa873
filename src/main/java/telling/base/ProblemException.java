package telling.base;

/** A user's mistake on its way to the screen; it shows no stack trace there. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(Texts.of(Workspace.current().language(), problem));
        this.problem = problem;
    }

    /** What is wrong, as data. */
    public Problem problem() {
        return problem;
    }
}
