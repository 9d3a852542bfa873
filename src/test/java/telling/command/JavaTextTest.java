package telling.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import telling.base.Workspace;
import telling.session.Cell;
import telling.session.CellListener;
import telling.session.CellRun;
import telling.session.Session;
import telling.session.SessionSetup;
import telling.session.Sessions;

class JavaTextTest {

    private static final String ALPHABET = "a\"\\\n\r\t'u0022{}();/*\u202e\u2028\u0000\ud83d\ude00é漢%,";

    /** javac itself reads the literals back. */
    @Test
    void literal_ofAnyText_isReadBackByTheCompilerAsThatText() {
        Random random = new Random(20130101);
        List<String> texts = new ArrayList<>(List.of("\\u0022); x(", "\\\\u0022", "\"\"\"", ""));
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            texts.add(text.toString());
        }
        StringBuilder cell = new StringBuilder("List.of(");
        texts.forEach(text -> cell.append(cell.length() > 8 ? ",\n" : "").append(JavaText.literal(text)));
        cell.append(')');

        try (Session session = Sessions.open(new Workspace(Path.of("")), SessionSetup.standard())) {
            CellRun run = session.run(Cell.typed("Arrays.asList(" + cell.substring(8)), new CellListener() {});

            assertThat(run.problem()).isEmpty();
            assertThat((Object) run.value().orElseThrow().object()).isEqualTo(texts);
        }
    }
}
