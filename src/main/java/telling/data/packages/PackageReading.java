package telling.data.packages;

import java.util.List;
import java.util.Optional;
import telling.base.Problem;
import telling.data.DataPackage;

/** What came of reading a folder: the package, or all that is wrong with it. */
public record PackageReading(Optional<DataPackage> dataPackage, List<Problem> problems) {

    public PackageReading {
        problems = List.copyOf(problems);
    }
}
