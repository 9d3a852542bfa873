package telling.data.packages;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import telling.base.NearNames;
import telling.data.Claim;
import telling.data.DataPackage;
import telling.data.DataTable;
import telling.data.Figure;
import telling.data.Provenance;
import telling.data.Roles;
import telling.data.Words;

/** Reads a descriptor that is JSON: resources, keys, roles, register. */
final class PackageReader {

    private static final List<String> IN_TELLING = List.of("primary", "register", "claims", "tables", "citation", "nl");

    private final Path folder;
    private final Props props;
    private final Findings findings;
    private final Props telling;
    private final Map<String, TableRead> tables = new LinkedHashMap<>();
    private final Map<String, Props> resources = new LinkedHashMap<>();

    PackageReader(Path folder, Props props) {
        this.folder = folder;
        this.props = props;
        this.findings = props.findings();
        this.telling = props.objectOrNone("telling");
    }

    /** The package as far as it could be read; it counts only if nothing was found. */
    DataPackage read() {
        Optional<String> name = props.text("name").filter(n -> !n.isBlank());
        if (name.isEmpty()) {
            findings.at(props.spot("name"), "data.key-needed", "key", "name", "of", PackagePaths.DESCRIPTOR);
        }
        telling.allow(IN_TELLING);
        Props dutch = telling.objectOrNone("nl");
        dutch.allow(List.of("title", "description", "citation"));
        readTables();
        tables.values().forEach(new KeyCheck(tables, resources.keySet(), findings)::check);
        Map<String, Roles> roles = roles();
        String packageName = name.orElse("");
        String version = props.scalar("version").orElse("");
        Map<String, DataTable> made = new LinkedHashMap<>();
        for (TableRead read : tables.values()) {
            Props resource = resources.getOrDefault(read.name(), Props.none(findings));
            Provenance provenance = new Provenance(
                    packageName,
                    version,
                    read.name(),
                    Props.words(
                            resource.text("title"),
                            resource.objectOrNone("telling").objectOrNone("nl").text("title")),
                    citation(resource, dutch),
                    Optional.of(read.sha256()),
                    List.of());
            made.put(
                    read.name(),
                    DataTable.of(
                                    read.table(),
                                    read.schema().schema(),
                                    roles.getOrDefault(read.name(), Roles.NONE),
                                    provenance)
                            .withMissing(read.missingKinds()));
        }
        Optional<String> primary = primary(roles);
        return new DataPackage(
                packageName,
                version,
                Props.words(props.text("title"), dutch.text("title")),
                folder,
                made,
                primary,
                figures(),
                claims(made, primary));
    }

    private void readTables() {
        if (props.list("resources").isEmpty()) {
            findings.at(props.spot("resources"), "data.key-needed", "key", "resources", "of", PackagePaths.DESCRIPTOR);
        }
        for (Props resource : props.objects("resources")) {
            Optional<String> name = resource.text("name").filter(n -> !n.isBlank());
            if (name.isEmpty()) {
                findings.at(resource.spot("name"), "data.key-needed", "key", "name", "of", "resources");
                continue;
            }
            Props own = resource.objectOrNone("telling");
            own.allow(List.of("nl"));
            own.objectOrNone("nl").allow(List.of("title", "description"));
            if (resources.putIfAbsent(name.get(), resource) != null) {
                findings.at(resource.spot("name"), "data.duplicate-resource", "resource", name.get());
                continue;
            }
            new ResourceReader(folder, resource, name.get()).read().ifPresent(t -> tables.put(t.name(), t));
        }
    }

    private Map<String, Roles> roles() {
        Map<String, Roles> roles = new LinkedHashMap<>();
        Props all = telling.objectOrNone("tables");
        for (String name : all.keys()) {
            TableRead table = tables.get(name);
            if (table != null) {
                all.object(name)
                        .ifPresent(given ->
                                roles.put(name, new RolesReader(given, table, tables, resources.keySet()).read()));
            } else {
                tableExists(name, "tables", all);
            }
        }
        return roles;
    }

    /** Whether there is such a table; one that is declared and could not be read has its own findings. */
    private boolean tableExists(String name, String role, Props at) {
        if (tables.containsKey(name)) {
            return true;
        }
        if (!resources.containsKey(name)) {
            findings.at(
                    at.spot(at.keys().contains(role) ? role : name),
                    "data.role-of-no-table",
                    "role",
                    role,
                    "table",
                    name,
                    "tables",
                    resources.keySet(),
                    "near",
                    NearNames.to(name, resources.keySet()));
        }
        return false;
    }

    private Optional<String> primary(Map<String, Roles> roles) {
        Optional<String> named = telling.text("primary");
        if (named.isPresent()) {
            return tableExists(named.get(), "primary", telling) ? named : Optional.empty();
        }
        if (telling.keys().contains("primary")) {
            return Optional.empty();
        }
        List<String> comparable = roles.entrySet().stream()
                .filter(e -> e.getValue().wave().isPresent()
                        && e.getValue().category().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return comparable.size() == 1 ? Optional.of(comparable.get(0)) : Optional.empty();
    }

    private List<Figure> figures() {
        Optional<TableRead> register = telling.text("register")
                .filter(name -> tableExists(name, "register", telling))
                .flatMap(name -> Optional.ofNullable(tables.get(name)));
        return register.map(table -> new RegisterReader(table, findings).read()).orElse(List.of());
    }

    private List<Claim> claims(Map<String, DataTable> made, Optional<String> primary) {
        Optional<TableRead> register = telling.text("claims")
                .filter(name -> tableExists(name, "claims", telling))
                .flatMap(name -> Optional.ofNullable(tables.get(name)));
        return register.map(table -> new ClaimReader(table, made, primary, findings).read())
                .orElse(List.of());
    }

    private Words citation(Props resource, Props dutch) {
        Optional<String> sources = titles(resource).or(() -> titles(props));
        return Props.words(telling.text("citation").or(() -> sources), dutch.text("citation"));
    }

    private static Optional<String> titles(Props of) {
        String titles = of.objects("sources").stream()
                .flatMap(source -> source.text("title").or(() -> source.text("path")).stream())
                .collect(Collectors.joining("; "));
        return Optional.of(titles).filter(t -> !t.isEmpty());
    }
}
