package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telling.e2e.Markdown.Block;

/**
 * Every block of README.md holds: files are written where the line before them says, the shell's
 * commands and the prompt's sessions run in the README's order, and print what it shows. After a wanted
 * change, run with {@code -Dgolden.write=true}, which writes what they print, and review the difference.
 */
class ReadmeIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final List<String> TWO_COMMANDS =
            List.of("mvn -q -DskipTests package && target/telling/bin/telling", "mvn verify");

    /** What is typed in the picture at the top. */
    private static final List<String> RECORDED = List.of(
            "/compare 2005 2013 by=group",
            "verify(\"return-share-2013\", $1.share(\"return\", 2013).percent())",
            "/plot $1");

    @TempDir
    Path scratch;

    @Test
    void everyBlock_printsWhatTheReadmeShows() throws IOException {
        Program program = person(scratch);
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (Block block : Markdown.blocks(readme)) {
            switch (block.language()) {
                case "sh" ->
                    assertThat(TWO_COMMANDS).containsAll(block.text().lines().toList());
                case "console" -> {
                    String seen = session(program, block.text());
                    if (Boolean.getBoolean("golden.write")) {
                        readme = readme.replace(block.text(), seen);
                        Files.writeString(ROOT.resolve("README.md"), readme);
                    } else {
                        assertThat(timeless(seen)).isEqualTo(timeless(block.text()));
                    }
                }
                case "csv", "json", "java" -> write(program.directory(), block);
                default -> throw new AssertionError("a block that no test runs: " + block);
            }
        }
    }

    @Test
    void pictureAtTheTop_isWhatTheProgramShows() throws IOException {
        try (Pty terminal = Pty.start(new Program(scratch).with("LANG", "C.UTF-8"), 80, 70)) {
            terminal.expectPrompt(1);
            for (int i = 0; i < RECORDED.size(); i++) {
                terminal.enter(RECORDED.get(i), i + 2);
            }
            String picture =
                    Recording.svg(terminal.cells(), 80, "A session of Telling: " + String.join("; ", RECORDED));
            Path file = ROOT.resolve("src/docs/session.svg");
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, picture);
            }
            assertThat(picture).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void bothCommandsOfTheProject_standInTheReadme() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(TWO_COMMANDS).allSatisfy(command -> assertThat(readme).contains("\n" + command + "\n"));
    }

    @Test
    void everyLink_leadsToAFile() throws IOException {
        for (String name : List.of("README.md", "src/README.md", "datasets/README.md", "notebooks/README.md")) {
            Path page = ROOT.resolve(name);
            assertThat(Markdown.links(Files.readString(page)))
                    .as(name)
                    .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        }
    }

    @Test
    void commandTable_namesEveryCommandThatHelpNames() throws IOException {
        var help = new Program(scratch).run("-e", "/help");
        List<String> table = Markdown.firstColumn(Files.readString(ROOT.resolve("README.md")), "Command");

        assertThat(table.stream().map(row -> row.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf((help.out() + help.err())
                        .lines()
                        .filter(line -> line.matches(" +/[a-z]+ {2,}.*"))
                        .map(line -> line.strip().split(" ")[0])
                        .distinct()
                        .toList());
    }

    static void write(Path folder, Block block) throws IOException {
        assertThat(block.file())
                .as("the line before the block names its file: %s", block)
                .isNotEmpty();
        Path file = folder.resolve(block.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
    }

    /** The program as the README's reader has it: on the PATH, in a UTF-8 terminal. */
    static Program person(Path scratch) {
        return new Program(scratch)
                .with("PATH", Installation.launcher().getParent() + ":/usr/local/bin:/usr/bin:/bin")
                .with("LANG", "C.UTF-8")
                .with("NO_COLOR", "1");
    }

    /** The text with the seconds that a run took left out. */
    private static String timeless(String text) {
        return text.replaceAll("\\b\\d+\\.\\d s\\b", "0.0 s");
    }

    /** What a person sees who types the commands of this block in /home/you: the block itself, if all is well. */
    static String session(Program program, String text) {
        StringBuilder seen = new StringBuilder();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("$ telling")) {
                List<String> typed = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.startsWith("$ "))
                        .toList();
                seen.append("$ telling\n").append(atThePrompt(program, typed));
                i += typed.size();
            } else if (lines.get(i).startsWith("$ ")) {
                seen.append(lines.get(i))
                        .append('\n')
                        .append(atTheShell(program, lines.get(i).substring(2)));
            }
        }
        return seen.toString().replace(program.directory().toString(), "/home/you");
    }

    private static String atTheShell(Program program, String command) {
        Program.Outcome outcome = program.launcher(Path.of("/bin/sh")).run("-c", "{ " + command + "; } 2>&1");
        return outcome.out();
    }

    private static String atThePrompt(Program program, List<String> lines) {
        List<String> cells =
                lines.stream().filter(line -> line.matches("\\[\\d+]> .*")).toList();
        try (Pty terminal = Pty.start(program, 100, 100)) {
            terminal.expectPrompt(1);
            for (int i = 0; i + 1 < cells.size(); i++) {
                terminal.enter(typed(cells.get(i)), number(cells.get(i + 1)));
            }
            terminal.type(typed(cells.get(cells.size() - 1)) + Pty.ENTER);
            assertThat(terminal.exit()).isZero();
            return terminal.text().stripTrailing() + "\n";
        }
    }

    private static int number(String prompt) {
        return Integer.parseInt(prompt.substring(1, prompt.indexOf(']')));
    }

    private static String typed(String prompt) {
        return prompt.substring(prompt.indexOf("> ") + 2);
    }
}
