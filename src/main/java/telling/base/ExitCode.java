package telling.base;

/** What the process returns. Where several hold, the one that comes first here wins. */
public enum ExitCode {
    INTERRUPTED(130),
    BUG(4),
    CELL_FAILED(3),
    USAGE(2),
    DIFFERS(1),
    OK(0);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number handed to the operating system. */
    public int code() {
        return code;
    }

    /** The graver of the two. */
    public ExitCode and(ExitCode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
