package telling.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import telling.assist.Completion.Offer;
import telling.base.Language;
import telling.base.Vocabulary;
import telling.data.Catalogue;
import telling.data.DataTable;
import telling.session.CellRun;
import telling.session.Session;

/** Completes what a person types: commands, their arguments, names of the data, and Java. */
public final class Assistant {

    private static final Set<String> COLUMN_VERBS = Set.of(
            "select", "sort", "describe", "crosstab", "summarise", "top", "multiple", "join", "plot", "suppress");
    private static final Set<String> CATEGORY_CALLS = Set.of(
            "share",
            "sharePercent",
            "count",
            "amount",
            "cell",
            "line",
            "bounds",
            "interval",
            "difference",
            "differencePoints",
            "differenceInterval",
            "ratio",
            "explain",
            "trendTest");
    private static final List<String> PARTS =
            List.of("wave=", "category=", "count=", "weight=", "design=", "remainder=");
    private static final Set<String> WAVE_VERBS = Set.of("compare", "distribution");

    private final Session session;
    private final Supplier<List<CommandShape>> commands;

    /** An assistant for this session and these commands, which are asked for each time. */
    public Assistant(Session session, Supplier<List<CommandShape>> commands) {
        this.session = session;
        this.commands = commands;
    }

    /** How the text before the cursor can go on. */
    public Completion complete(String text, int cursor) {
        String before = text.substring(0, Math.min(cursor, text.length()));
        String line = before.stripLeading();
        if ((line.startsWith("/") || line.startsWith("%")) && !line.startsWith("//") && !line.startsWith("/*")) {
            return new CommandOffers(this, commands.get()).at(before);
        }
        Optional<Completion> named = OpenCall.at(before).flatMap(call -> inCall(call, before));
        if (inString(before)) {
            return named.orElse(new Completion(before.length(), List.of()));
        }
        return named.filter(found -> !found.offers().isEmpty()).orElseGet(() -> afterLast(before));
    }

    /** Java; what starts with a dot goes on from the last value. */
    private Completion afterLast(String before) {
        int dot = before.length() - before.stripLeading().length();
        Optional<String> last =
                before.startsWith(".", dot) ? session.lastValued().flatMap(CellRun::valueName) : Optional.empty();
        if (last.isEmpty()) {
            return java(before);
        }
        Completion found = java(last.get() + before.substring(dot));
        return new Completion(found.from() + dot - last.get().length(), found.offers());
    }

    private static boolean inString(String before) {
        return OpenCall.at(before)
                .map(OpenCall::inString)
                .orElseGet(() ->
                        OpenCall.at("open(" + before).filter(OpenCall::inString).isPresent());
    }

    private Completion java(String before) {
        List<Session.Suggestion> suggestions = session.complete(before, before.length());
        int from = suggestions.stream().mapToInt(Session.Suggestion::from).min().orElse(before.length());
        Map<String, String> offers = new LinkedHashMap<>();
        for (Session.Suggestion suggestion : suggestions) {
            String text = before.substring(from, Math.min(suggestion.from(), before.length())) + suggestion.text();
            offers.putIfAbsent(text, JavaHelp.offered(suggestion.signature()));
        }
        return new Completion(
                from,
                offers.entrySet().stream()
                        .map(o -> Offer.open(o.getKey(), o.getValue()))
                        .toList());
    }

    private Optional<Completion> inCall(OpenCall call, String before) {
        String typed = before.substring(call.start());
        Optional<DataTable> table = table(call.receiver().isEmpty() ? call.first() : call.receiver());
        if (!call.inString() && call.argument() > 0 && CATEGORY_CALLS.contains(call.method())) {
            String wave = typed.strip();
            int from = before.length() - wave.length();
            List<Offer> all = tables().stream()
                    .flatMap(t -> waves(t, wave).stream())
                    .distinct()
                    .toList();
            return Optional.of(new Completion(from, all));
        }
        if (!call.inString()) {
            if (!WAVE_VERBS.contains(call.method()) || call.argument() == 0 || table.isEmpty()) {
                return Optional.empty();
            }
            String wave = typed.strip();
            int from = call.start() + typed.indexOf(wave.isEmpty() ? typed.stripLeading() : wave);
            return Optional.of(new Completion(wave.isEmpty() ? before.length() : from, waves(table.get(), wave)));
        }
        Language language = language();
        List<Offer> offers;
        switch (call.method()) {
            case "filter" -> {
                return table.map(t -> ConditionOffers.at(typed, call.start(), t, language));
            }
            case "of" ->
                offers = names(tables().stream()
                        .flatMap(t -> TableNames.bases(t).stream())
                        .toList());
            case "by" ->
                offers = names(tables().stream()
                        .flatMap(t -> TableNames.crosswalks(t).stream())
                        .toList());
            case "labels" -> offers = languages();
            case "as" -> offers = vocabulary(Vocabulary.CHART_KINDS);
            case "preset" -> offers = vocabulary(Vocabulary.CHART_PRESETS);
            case "verify" -> offers = figures();
            case "verifyClaim" -> offers = claims();
            case "load" -> offers = FileOffers.of(typed, session.workspace(), "", false);
            case "save" -> {
                offers = new ArrayList<>(charts(typed));
                offers.addAll(FileOffers.of(typed, session.workspace(), "", true));
            }
            case "export" -> offers = FileOffers.of(typed, session.workspace(), "", true);
            case "roles" -> {
                int sign = typed.indexOf('=');
                if (sign < 0) {
                    offers = names(PARTS);
                } else {
                    return table.map(t -> new Completion(call.start() + sign + 1, columnNames(t, "")));
                }
            }
            default -> {
                if (WAVE_VERBS.contains(call.method())) {
                    offers = table.map(t -> names(TableNames.waves(t))).orElse(List.of());
                } else if (call.argument() == 0 && CATEGORY_CALLS.contains(call.method())) {
                    offers = names(tables().stream()
                            .flatMap(t -> TableNames.categories(t).stream())
                            .toList());
                } else if (table.isPresent()
                        && (COLUMN_VERBS.contains(call.method())
                                || !call.receiver().isEmpty())) {
                    offers = columnNames(table.get(), call.method().equals("sort") && typed.startsWith("-") ? "-" : "");
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Completion(call.start(), offers));
    }

    /** Names of files for a chart, in every format; {@code chart} where nothing is typed yet. */
    private List<Offer> charts(String typed) {
        int slash = typed.lastIndexOf('/') + 1;
        int dot = typed.indexOf('.', slash);
        String stem = dot < 0 ? typed : typed.substring(0, dot);
        String name = stem.length() == slash ? stem + "chart" : stem;
        return names(Vocabulary.of(Vocabulary.CHART_FORMATS, language()).keySet().stream()
                .map(ending -> name + "." + ending)
                .toList());
    }

    private static List<Offer> waves(DataTable table, String typed) {
        return TableNames.waves(table).stream()
                .filter(wave -> wave.matches("[1-9][0-9]{0,8}") && wave.startsWith(typed))
                .map(wave -> Offer.open(wave, ""))
                .toList();
    }

    /** The columns of a table as they are, behind a sign. */
    List<Offer> columnNames(DataTable table, String sign) {
        return table.schema().fields().stream()
                .map(field -> Offer.open(sign + field.name(), field.title().in(language(), "")))
                .toList();
    }

    /** The names, each once. */
    static List<Offer> names(List<String> names) {
        return names.stream().distinct().map(name -> Offer.open(name, "")).toList();
    }

    /** The names of a vocabulary, with what they mean. */
    List<Offer> vocabulary(String sort) {
        return Vocabulary.of(sort, language()).entrySet().stream()
                .map(name -> Offer.whole(name.getKey(), name.getValue()))
                .toList();
    }

    static List<Offer> languages() {
        List<Offer> offers = new ArrayList<>();
        for (Language language : Language.values()) {
            offers.add(Offer.whole(language.tag(), ""));
        }
        return offers;
    }

    List<Offer> figures() {
        return catalogue().figures().stream()
                .map(figure -> Offer.open(figure.id(), figure.source()))
                .toList();
    }

    List<Offer> claims() {
        return catalogue().claims().stream()
                .map(claim -> Offer.open(claim.id(), claim.statement().in(language(), "")))
                .toList();
    }

    Session session() {
        return session;
    }

    Language language() {
        return session.workspace().language();
    }

    Catalogue catalogue() {
        return session.workspace().find(Catalogue.class).orElse(Catalogue.EMPTY);
    }

    /** Whether this names a table that came with the session; never waits. */
    public boolean isData(String name) {
        return catalogue().variables().containsKey(name);
    }

    /** The table in this variable. */
    Optional<DataTable> table(String name) {
        return session.variables().stream()
                .filter(v -> v.name().equals(name) && v.value().object() instanceof DataTable)
                .map(v -> (DataTable) v.value().object())
                .findFirst();
    }

    /** The variables that hold a table. */
    List<Session.Variable> tableVariables() {
        return session.variables().stream()
                .filter(v -> v.value().object() instanceof tech.tablesaw.api.Table)
                .toList();
    }

    /** The primary tables of the packages. */
    List<DataTable> tables() {
        return catalogue().packages().stream()
                .flatMap(p -> p.tables().values().stream())
                .filter(t -> !t.roles().bases().isEmpty() || t.roles().wave().isPresent())
                .toList();
    }
}
