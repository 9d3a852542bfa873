package telling.session;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The standard streams as a cell sees them: what it prints is told, and reading finds the end of the file. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    /** Streams that tell this consumer: whether it is the error stream, and the text. */
    Console(BiConsumer<Boolean, String> told) {
        out = new Unclosed(new Told(text -> told.accept(false, text)));
        err = new Unclosed(new Told(text -> told.accept(true, text)));
    }

    /** Puts these streams in place; what comes back puts the earlier ones in again. */
    Placed place() {
        Placed before = new Placed(System.in, System.out, System.err);
        System.setIn(new ByteArrayInputStream(new byte[0]));
        System.setOut(out);
        System.setErr(err);
        return before;
    }

    /** Streams to go back to. */
    record Placed(InputStream in, PrintStream out, PrintStream err) {
        void restore() {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** A stream that a cell may close without silencing the cells after it. */
    private static final class Unclosed extends PrintStream {

        Unclosed(OutputStream target) {
            super(target, true, StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            flush();
        }
    }

    private static final class Told extends OutputStream {

        private final java.util.function.Consumer<String> told;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private ByteBuffer rest = ByteBuffer.allocate(0);

        Told(java.util.function.Consumer<String> told) {
            this.told = told;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            String text = decoded(bytes, from, length);
            if (!text.isEmpty()) {
                told.accept(text);
            }
        }

        /** A character may come in two writes: what is not yet whole waits. */
        private synchronized String decoded(byte[] bytes, int from, int length) {
            ByteBuffer all = ByteBuffer.allocate(rest.remaining() + length);
            all.put(rest).put(bytes, from, length).flip();
            CharBuffer chars = CharBuffer.allocate(all.remaining() + 1);
            decoder.decode(all, chars, false);
            rest = all.slice();
            return chars.flip().toString();
        }

        @Override
        public void close() {}
    }
}
