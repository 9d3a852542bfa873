package telling.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import telling.assist.Listing;
import telling.base.ExitCode;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Catalogue;
import telling.data.DataPackage;
import telling.data.DataTable;
import telling.data.Field;

/** {@code telling datasets}: the packages that a session would have. */
@Command(name = "datasets", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DatasetsCommand implements Callable<Integer> {

    private final Machine machine;

    @ParentCommand
    private RootCommand root;

    @Option(names = "--json", descriptionKey = "telling.datasets.json")
    private boolean json;

    DatasetsCommand(Machine machine) {
        this.machine = machine;
        this.root = new RootCommand(machine);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Wiring.of(machine.dataFolders(root.data())).catalogue();
        catalogue.problems().forEach(p -> machine.err().println(Texts.of(machine.language(), p)));
        machine.out().println(json ? json(catalogue, machine.language()) : Listing.of(catalogue, machine.language()));
        return ExitCode.OK.code();
    }

    private static String json(Catalogue catalogue, Language language) {
        JsonArray packages = new JsonArray();
        for (DataPackage dataPackage : catalogue.packages()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", dataPackage.name());
            one.addProperty("version", dataPackage.version());
            one.addProperty("title", dataPackage.title().in(language, ""));
            one.addProperty("folder", dataPackage.folder().toString());
            dataPackage.primary().ifPresent(primary -> one.addProperty("primary", primary));
            one.addProperty("figures", dataPackage.figures().size());
            one.addProperty("claims", dataPackage.claims().size());
            JsonArray tables = new JsonArray();
            catalogue.variables().entrySet().stream()
                    .filter(v -> v.getValue().provenance().dataset().equals(dataPackage.name()))
                    .forEach(v -> tables.add(table(v, language)));
            one.add("tables", tables);
            packages.add(one);
        }
        JsonObject all = new JsonObject();
        all.add("packages", packages);
        return all.toString();
    }

    private static JsonObject table(Map.Entry<String, DataTable> variable, Language language) {
        DataTable table = variable.getValue();
        JsonObject one = new JsonObject();
        one.addProperty("variable", variable.getKey());
        one.addProperty("title", table.provenance().title().in(language, ""));
        one.addProperty("rows", table.rowCount());
        JsonArray columns = new JsonArray();
        table.schema().fields().stream().map(Field::name).forEach(columns::add);
        one.add("columns", columns);
        return one;
    }
}
