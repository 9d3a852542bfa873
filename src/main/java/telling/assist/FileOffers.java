package telling.assist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import telling.assist.Completion.Offer;
import telling.base.Workspace;

/** Files and folders whose names begin as typed. */
final class FileOffers {

    private static final int MOST = 500;

    private FileOffers() {}

    /**
     * Offers for this beginning of a name; folders end in a slash.
     *
     * @param ending what the names of files must end in, empty for any
     * @param folders whether only folders are offered
     */
    static List<Offer> of(String typed, Workspace workspace, String ending, boolean folders) {
        int slash = typed.lastIndexOf('/');
        String parent = slash < 0 ? "" : typed.substring(0, slash + 1);
        String start = typed.substring(slash + 1);
        List<Offer> offers = new ArrayList<>();
        try {
            Path folder = workspace.resolve(parent.isEmpty() ? "." : parent);
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    String name = String.valueOf(entry.getFileName());
                    if (!name.startsWith(start) || (name.startsWith(".") && start.isEmpty())) {
                        continue;
                    }
                    if (Files.isDirectory(entry)) {
                        offers.add(Offer.open(parent + name + "/", ""));
                    } else if (!folders && name.endsWith(ending)) {
                        offers.add(Offer.whole(parent + name, ""));
                    }
                    if (offers.size() == MOST) {
                        break;
                    }
                }
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException | InvalidPathException e) {
            // A folder that cannot be read offers nothing.
            return List.of();
        }
        offers.sort(Comparator.comparing(Offer::text));
        return offers;
    }
}
