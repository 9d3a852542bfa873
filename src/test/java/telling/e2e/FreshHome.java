package telling.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the packaged program, each with a home of its own that nothing was done in. */
abstract class FreshHome {

    @TempDir
    Path scratch;

    Program program;

    @BeforeEach
    void freshHome() {
        program = new Program(scratch);
    }
}
