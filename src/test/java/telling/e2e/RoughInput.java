package telling.e2e;

import java.util.List;

/** What a person without mercy types and pastes. */
final class RoughInput {

    private RoughInput() {}

    static final List<String> WRONG = List.of(
            "int oops = \"\"",
            "throw new IllegalStateException(\"\\u001b[2J\")",
            "nonsense(1)",
            "System.exit(1)",
            "Runtime.getRuntime().halt(1)",
            "a +* b",
            "1 / 0",
            "outcomes.column(\"perzons\")",
            "filter(outcomes, \"persons > \")",
            "compare(outcomes, 2005, 2007)",
            "new int[1_000_000_000][1_000_000_000]",
            "int f(int n) { return f(n + 1) + 1; } f(0)",
            "Thread.currentThread().interrupt()",
            "System.out.close()",
            "\"unclosed");

    static final List<String> COMMANDS = List.of(
            "/help",
            "/help compare",
            "/vars",
            "/history",
            "/describe outcomes",
            "/describe outcomes persons",
            "/compare 2005 2013",
            "/distribution 2005",
            "/filter outcomes persons > 50",
            "%vars",
            "/nonsense",
            "/compare 2005 1999",
            "/set nothing 1",
            "/stale",
            "/log",
            "outcomes",
            "inventories",
            "outcomes?",
            "?",
            "/",
            "   ");

    static final List<String> ENDLESS = List.of(
            "while (true) { }",
            "while (true) System.out.println(\"printing \" + System.nanoTime())",
            "while (true) System.out.print(\"\\u65e5\\u672c \\u05e2\\u05d1 e\\u0301 \")",
            "Thread.sleep(1_000_000)",
            "Stream.iterate(1, n -> n + 1).forEach(n -> { })");

    /** Texts that a terminal, a parser or a width table may choke on; none of them holds a cell that counts. */
    static final List<String> HOSTILE = List.of(
            "\033]0;owned\007",
            "\033[2J\033[H",
            "\033[6n",
            "\033[20",
            "\u009b31m",
            "\007\b\b\b",
            "((([[[{{{",
            ")))]]]}}}",
            "\"\"\"",
            "/* no end",
            "// %%",
            "'",
            "\u65e5\u672c\u8a9e\u306e\u8868",
            "e\u0301\u0302\u0303\u0304",
            "\u202e\u05e2\u05d1\u05e8\u05d9\u05ea \u0627\u0644\u0639\u0631\u0628\u064a\u0629\u202c",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ufeff\u200b\u00ad",
            "\t\t\t",
            "\r\r",
            "\n",
            "!$ !! ^a^b",
            "%s %n \\u0041 \\",
            "x".repeat(450));

    static final List<String> FORBIDDEN = List.of("\033]0;", "\033[6n", "\033[2J", "\u009b", "\u202e", "\u0007\b");
}
