package telling.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telling.base.Language;
import telling.base.ProblemException;
import telling.base.Texts;

/** What refused commands say, in both languages; reviewed by eye in the approved files. */
class MessagesTest {

    private static final List<String> LINES = List.of(
            "/fliter outcomes year=2013",
            "/zzz",
            "/filter outcomes",
            "/filter outcmes year=1",
            "/filter f(1);x year=1",
            "/compare 2005 2013 --off x",
            "/compare 2005 2013 --of",
            "/compare 2013",
            "/datasets --json",
            "/describe outcomes persons twice",
            "/select outcomes \"open",
            "/set widht 80",
            "/set language",
            "/load x.csv as 1x",
            "/history all",
            "/help\nand more");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusals_inBothLanguages_areAsApproved(Language language) throws IOException {
        StubSession session = new StubSession(folder);
        session.workspace().language(language);
        Commands commands = Commands.installed();
        StringBuilder text = new StringBuilder();
        for (String line : LINES) {
            ProblemException refused = catchThrowableOfType(
                    ProblemException.class, () -> commands.parse(line, new CommandContext(session, commands)));
            text.append("> ").append(line).append('\n');
            text.append(Texts.of(language, refused.problem())).append("\n\n");
        }

        held("refusals_" + language.tag() + ".txt", text.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void help_inBothLanguages_isAsApprovedAndFits80Columns(Language language) throws IOException {
        StubSession session = new StubSession(folder);
        session.workspace().language(language);
        StubShell shell = new StubShell(session);
        Commands commands = Commands.installed();

        ((Action.Do) commands.parse("/help", new CommandContext(session, commands)))
                .what()
                .accept(shell);

        held("help_" + language.tag() + ".txt", shell.printed());
        assertThat(shell.printed().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void commands_allHaveWordsInBothLanguages() {
        for (Command command : Commands.installed().all()) {
            for (Language language : Language.values()) {
                assertThat(Texts.has(language, "command." + command.name() + ".summary"))
                        .as(command.name())
                        .isTrue();
                assertThat(Texts.has(language, "command." + command.name() + ".about"))
                        .as(command.name())
                        .isTrue();
            }
        }
    }

    /** Holds a text to the approved one, or with {@code -Dgolden.write=true} writes it, to be read and approved. */
    private static void held(String name, String text) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/telling/command", name), text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(approved(name));
    }

    static String approved(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/telling/command", name), StandardCharsets.UTF_8);
    }
}
