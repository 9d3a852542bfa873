package telling.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/** What was typed at the terminal and not yet read; looked at only, since JLine's own looking may lose a byte. */
final class TypedAhead {

    private final NonBlockingReader keys;

    @SuppressWarnings("resource") // the process's own input, not for us to close
    private final FileInputStream input = new FileInputStream(FileDescriptor.in);

    TypedAhead(NonBlockingReader keys) {
        this.keys = keys;
    }

    /** How much there is: 0 for nothing. */
    int length() throws IOException {
        return keys.available() + input.available();
    }
}
