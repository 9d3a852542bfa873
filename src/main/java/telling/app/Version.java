package telling.app;

import picocli.CommandLine;

/** Tells picocli the version. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return Program.version().toArray(new String[0]);
    }
}
