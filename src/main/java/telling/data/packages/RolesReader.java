package telling.data.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telling.base.NearNames;
import telling.data.Field;
import telling.data.Roles;
import telling.data.Words;
import telling.data.json.JsonNode;

/** Reads the roles of one table out of the {@code telling} block. */
final class RolesReader {

    private static final List<String> KNOWN = List.of(
            "wave",
            "category",
            "count",
            "weight",
            "design",
            "bases",
            "remainder",
            "absent",
            "crosswalks",
            "crosswalkLabels",
            "aliases",
            "response",
            "nl");
    private static final List<String> WHYS = List.of("not-published-separately", "not-asked", "did-not-exist");
    private static final List<String> DESIGNS = List.of("census", "sample");

    private final Props props;
    private final TableRead table;
    private final Findings findings;
    private final WaveSizes sizes;

    RolesReader(Props props, TableRead table, Map<String, TableRead> tables, Set<String> declared) {
        this.props = props;
        this.table = table;
        this.findings = props.findings();
        this.sizes = new WaveSizes(table, tables, declared, findings);
    }

    /** The roles; what is wrong with them is in the findings. */
    Roles read() {
        props.allow(KNOWN);
        Optional<String> wave = column("wave");
        Optional<String> category = column("category");
        Optional<String> count = numeric("count");
        Optional<String> weight = numeric("weight");
        if (count.isPresent() && weight.isPresent()) {
            findings.at(props.spot("weight"), "data.count-and-weight", "count", count.get(), "weight", weight.get());
        }
        String design = props.text("design").orElse("census");
        known("design", design, DESIGNS, props.spot("design"));
        Set<String> waves = wave.map(w -> values(table, w)).orElse(Set.of());
        List<Roles.Base> bases = bases(wave);
        Set<String> allWaves = new LinkedHashSet<>(waves);
        bases.forEach(base -> allWaves.addAll(base.sizes().keySet()));
        Optional<String> remainder = props.text("remainder");
        Set<String> categories = category.map(this::categories).orElse(Set.of());
        Set<String> withRemainder = new LinkedHashSet<>(categories);
        if (!categories.isEmpty()) {
            remainder.ifPresent(withRemainder::add);
        }
        int before = findings.count();
        List<Roles.Absence> absences = absent(wave, category, allWaves, categories);
        List<Roles.Crosswalk> crosswalks = crosswalks(allWaves, withRemainder);
        if (findings.count() == before) {
            // what is missing from a faulty list would only repeat its fault
            CrosswalkGaps.find(crosswalks, wave, category, absences, table, props);
        }
        return new Roles(
                wave,
                category,
                count,
                weight,
                design.equals("sample") ? Roles.Design.SAMPLE : Roles.Design.CENSUS,
                bases,
                remainder,
                absences,
                crosswalks,
                aliases(allWaves),
                props.object("response").flatMap(given -> response(given, wave)));
    }

    /** Who took part, of those there were. */
    private Optional<Roles.Response> response(Props given, Optional<String> wave) {
        given.allow(List.of("table", "wave", "took", "of", "approximate", "unit", "nl"));
        Optional<String> took = needed(given, "took", "response");
        Optional<String> of = needed(given, "of", "response");
        if (took.isEmpty() || of.isEmpty()) {
            return Optional.empty();
        }
        String from = given.text("table").orElse(table.name());
        Map<String, Long> answered = sizes.of(given, from, took.get(), wave);
        Map<String, Long> all = sizes.of(given, from, of.get(), wave);
        List<String> approximate = given.list("approximate").stream()
                .flatMap(node -> given.scalar(node, "approximate").stream())
                .toList();
        approximate.stream()
                .filter(name -> !all.containsKey(name))
                .forEach(name -> unknownWave(name, all.keySet(), given.spot("approximate")));
        Map<String, Roles.Took> byWave = new LinkedHashMap<>();
        answered.forEach((name, number) -> {
            Long known = all.get(name);
            if (known != null) {
                byWave.put(name, new Roles.Took(number, known, approximate.contains(name)));
            }
        });
        return Optional.of(new Roles.Response(given.words("unit"), byWave));
    }

    /** The parts of a base that were published in another place. */
    private List<Roles.Elsewhere> elsewhere(Props base, String from, Optional<String> wave) {
        List<Roles.Elsewhere> parts = new ArrayList<>();
        for (Props one : base.objects("elsewhere")) {
            one.allow(List.of("table", "column", "wave", "title", "nl"));
            needed(one, "column", "elsewhere")
                    .ifPresent(column -> parts.add(new Roles.Elsewhere(
                            one.words("title"), sizes.of(one, one.text("table").orElse(from), column, wave))));
        }
        return parts;
    }

    private Optional<String> column(String role) {
        Optional<String> name = props.text(role);
        if (name.isPresent() && !sizes.columnExists(table, name.get(), role, props.spot(role))) {
            return Optional.empty();
        }
        return name;
    }

    private Optional<String> numeric(String role) {
        Optional<String> name = column(role);
        Optional<Field> field = name.flatMap(n -> table.schema().schema().find(n));
        boolean typed = table.schema().fields().stream()
                .anyMatch(f -> name.filter(f.field().name()::equals).isPresent() && FieldReader.knows(f.declared()));
        if (field.isPresent() && typed && !field.get().type().numeric()) {
            findings.at(
                    props.spot(role),
                    "data.role-not-numeric",
                    "role",
                    role,
                    "column",
                    field.get().name(),
                    "type",
                    field.get().type().tag());
            return Optional.empty();
        }
        return name;
    }

    private boolean known(String key, String value, Collection<String> known, JsonNode.Spot spot) {
        if (known.contains(value)) {
            return true;
        }
        findings.at(
                spot,
                "data.unknown-word",
                "key",
                key,
                "value",
                value,
                "known",
                known,
                "near",
                NearNames.to(value, known));
        return false;
    }

    /** The values that occur, as text, in order. */
    private static Set<String> values(TableRead table, String column) {
        Set<String> values = new LinkedHashSet<>();
        if (table.table().columnNames().contains(column)) {
            var cells = table.table().column(column);
            for (int row = 0; row < cells.size(); row++) {
                if (!cells.isMissing(row)) {
                    values.add(String.valueOf(cells.get(row)));
                }
            }
        }
        return values;
    }

    private Set<String> categories(String column) {
        Set<String> codes = new LinkedHashSet<>();
        table.schema().schema().find(column).ifPresent(f -> f.categories().forEach(c -> codes.add(c.code())));
        return codes.isEmpty() ? values(table, column) : codes;
    }

    private List<Roles.Base> bases(Optional<String> wave) {
        List<Roles.Base> bases = new ArrayList<>();
        Props all = props.objectOrNone("bases");
        boolean defaultSeen = false;
        for (String name : all.keys()) {
            Optional<Props> given = all.object(name);
            if (given.isEmpty()) {
                continue;
            }
            Props base = given.get();
            base.allow(List.of("table", "column", "wave", "default", "title", "definitions", "elsewhere", "nl"));
            boolean isDefault = base.truth("default").orElse(false);
            if (isDefault && defaultSeen) {
                findings.at(base.spot("default"), "data.two-defaults", "base", name);
            }
            defaultSeen |= isDefault;
            Optional<String> column = base.text("column");
            String from = base.text("table").orElse(table.name());
            if (column.isEmpty()) {
                findings.at(base.spot(), "data.key-needed", "key", "column", "of", name);
                continue;
            }
            Map<String, Long> byWave = sizes.of(base, from, column.get(), wave);
            Map<String, Words> definitions = base.wordsByName("definitions");
            definitions.keySet().stream()
                    .filter(w -> !byWave.isEmpty() && !byWave.containsKey(w))
                    .forEach(w -> unknownWave(w, byWave.keySet(), base.spot("definitions")));
            bases.add(new Roles.Base(
                    name,
                    base.words("title"),
                    isDefault,
                    byWave,
                    definitions,
                    from,
                    column.get(),
                    elsewhere(base, from, wave)));
        }
        return bases;
    }

    private void unknownWave(String wave, Collection<String> waves, JsonNode.Spot spot) {
        if (table.whole() && !waves.isEmpty()) {
            findings.at(spot, "data.role-of-no-wave", "wave", wave, "waves", waves, "near", NearNames.to(wave, waves));
        }
    }

    private void unknownCategory(String category, Collection<String> categories, JsonNode.Spot spot) {
        if (table.whole() && !categories.isEmpty()) {
            findings.at(
                    spot,
                    "data.role-of-no-category",
                    "category",
                    category,
                    "categories",
                    categories,
                    "near",
                    NearNames.to(category, categories));
        }
    }

    private List<Roles.Absence> absent(
            Optional<String> wave, Optional<String> category, Set<String> waves, Set<String> categories) {
        List<Roles.Absence> absent = new ArrayList<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Props one : props.objects("absent")) {
            one.allow(List.of("wave", "category", "why", "note", "nl"));
            Optional<String> of = needed(one, "wave", "absent");
            Optional<String> what = needed(one, "category", "absent");
            Optional<String> why = needed(one, "why", "absent");
            if (of.isEmpty() || what.isEmpty() || why.isEmpty()) {
                continue;
            }
            if (!waves.contains(of.get())) {
                unknownWave(of.get(), waves, one.spot("wave"));
            }
            if (!categories.contains(what.get())) {
                unknownCategory(what.get(), categories, one.spot("category"));
            }
            known("why", why.get(), WHYS, one.spot("why"));
            if (!seen.add(List.of(of.get(), what.get()))) {
                findings.at(one.spot(), "data.absent-twice", "wave", of.get(), "category", what.get());
            }
            if (wave.isPresent() && category.isPresent() && occurs(wave.get(), of.get(), category.get(), what.get())) {
                findings.at(one.spot(), "data.absent-but-there", "wave", of.get(), "category", what.get());
            }
            absent.add(new Roles.Absence(of.get(), what.get(), why.get(), one.words("note")));
        }
        return absent;
    }

    private Optional<String> needed(Props of, String key, String list) {
        Optional<String> value = of.scalar(key);
        if (value.isEmpty() && of.any(key).isEmpty()) {
            findings.at(of.spot(), "data.key-needed", "key", key, "of", list);
        }
        return value;
    }

    private boolean occurs(String waveColumn, String wave, String categoryColumn, String category) {
        List<String> present = table.table().columnNames();
        if (!present.contains(waveColumn) || !present.contains(categoryColumn)) {
            return false;
        }
        var waves = table.table().column(waveColumn);
        var categories = table.table().column(categoryColumn);
        for (int row = 0; row < waves.size(); row++) {
            if (String.valueOf(waves.get(row)).equals(wave)
                    && String.valueOf(categories.get(row)).equals(category)) {
                return true;
            }
        }
        return false;
    }

    private List<Roles.Crosswalk> crosswalks(Set<String> waves, Set<String> categories) {
        List<Roles.Crosswalk> crosswalks = new ArrayList<>();
        Props all = props.objectOrNone("crosswalks");
        Props labels = props.objectOrNone("crosswalkLabels");
        for (String name : labels.keys()) {
            known("crosswalkLabels", name, all.keys(), labels.spot(name));
        }
        for (String name : all.keys()) {
            Props words = labels.objectOrNone(name);
            words.allow(List.of("title", "labels", "nl"));
            crosswalks.add(new Roles.Crosswalk(
                    name, words.words("title"), mappings(all, name, waves, categories), words.wordsByName("labels")));
        }
        return crosswalks;
    }

    private List<Roles.Mapping> mappings(Props all, String name, Set<String> waves, Set<String> categories) {
        Map<List<String>, Roles.Mapping> mappings = new LinkedHashMap<>();
        for (Props one : all.objects(name)) {
            one.allow(List.of("wave", "from", "to", "note", "nl"));
            Optional<String> from = needed(one, "from", name);
            Optional<String> to = needed(one, "to", name);
            Optional<String> of = one.scalar("wave");
            if (from.isEmpty() || to.isEmpty()) {
                continue;
            }
            if (of.isPresent() && !waves.contains(of.get())) {
                unknownWave(of.get(), waves, one.spot("wave"));
            }
            if (!categories.contains(from.get())) {
                unknownCategory(from.get(), categories, one.spot("from"));
            }
            for (String wave : of.isPresent() ? List.of(of.get()) : List.copyOf(waves)) {
                Roles.Mapping mapping = new Roles.Mapping(wave, from.get(), to.get(), one.words("note"));
                Roles.Mapping earlier = mappings.putIfAbsent(List.of(wave, from.get()), mapping);
                if (earlier != null) {
                    findings.at(
                            one.spot(),
                            earlier.to().equals(to.get()) ? "data.mapping-twice" : "data.mapping-contradicts",
                            "wave",
                            wave,
                            "from",
                            from.get(),
                            "to",
                            to.get(),
                            "earlier",
                            earlier.to());
                }
            }
        }
        return List.copyOf(mappings.values());
    }

    private Map<String, String> aliases(Set<String> waves) {
        Map<String, String> aliases = props.scalars("aliases");
        Props given = props.objectOrNone("aliases");
        aliases.forEach((alias, wave) -> {
            if (!waves.contains(wave)) {
                unknownWave(wave, waves, given.spot(alias));
            }
            if (waves.contains(alias)) {
                findings.at(given.spot(alias), "data.alias-is-a-wave", "alias", alias, "waves", waves);
            }
        });
        return aliases;
    }
}
