package telling.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import telling.assist.Completion.Offer;
import telling.base.Vocabulary;
import telling.data.DataTable;

/** Completes a line that calls a command. */
final class CommandOffers {

    /** What can be set, each with what it can be set to. */
    private static final Map<String, List<String>> SETTINGS = new TreeMap<>(Map.of(
            "width", List.of("auto"),
            "language", List.of("en", "nl"),
            "colour", List.of("on", "off"),
            "suggestions", List.of("on", "off"),
            "reset", List.of()));

    private final Assistant assistant;
    private final List<CommandShape> commands;

    CommandOffers(Assistant assistant, List<CommandShape> commands) {
        this.assistant = assistant;
        this.commands = commands;
    }

    /** The offers at the end of this text, which starts with a slash or percent sign. */
    Completion at(String text) {
        int slash = text.length() - text.stripLeading().length();
        int blank = blankAfter(text, slash);
        if (blank < 0) {
            char sign = text.charAt(slash);
            return new Completion(
                    slash,
                    commands.stream()
                            .map(c -> Offer.whole(sign + c.name(), c.summary()))
                            .toList());
        }
        String name = text.substring(slash + 1, blank);
        return commands.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .map(c -> argument(c, text, blank + 1))
                .orElse(new Completion(text.length(), List.of()));
    }

    private static int blankAfter(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private Completion argument(CommandShape command, String text, int start) {
        List<String> words =
                new ArrayList<>(List.of(text.substring(start).stripLeading().split("\\s+", -1)));
        String typed = words.remove(words.size() - 1);
        int from = text.length() - typed.length();
        Optional<DataTable> table = words.isEmpty() ? Optional.empty() : assistant.table(words.get(0));
        if (command.argument(1) == Slot.CONDITION && !words.isEmpty() && table.isPresent()) {
            int conditions = text.indexOf(words.get(0), start) + words.get(0).length();
            return ConditionOffers.at(text.substring(conditions), conditions, table.get(), assistant.language());
        }
        if (!words.isEmpty() && words.get(words.size() - 1).startsWith("--")) {
            List<Slot> slot =
                    command.options().getOrDefault(words.get(words.size() - 1).substring(2), List.of());
            if (!slot.isEmpty()) {
                return new Completion(from, offers(slot.get(0), typed, table));
            }
        }
        if (command.argument(0) == Slot.SETTING && words.size() == 1) {
            return new Completion(from, Assistant.names(SETTINGS.getOrDefault(words.get(0), List.of())));
        }
        int equals = typed.indexOf('=');
        if (equals > 0) {
            List<Slot> slot =
                    command.options().getOrDefault(typed.substring(typed.startsWith("--") ? 2 : 0, equals), List.of());
            return new Completion(
                    from + equals + 1,
                    slot.isEmpty() ? List.of() : offers(slot.get(0), typed.substring(equals + 1), table));
        }
        List<Offer> offers = new ArrayList<>(offers(command.argument(words.size()), typed, table));
        if (words.isEmpty() && command.arguments().size() > 1 && command.argument(1) == Slot.WAVE) {
            offers.addAll(offers(Slot.WAVE, typed, table));
        }
        command.options().forEach((option, slot) -> {
            String written = slot.isEmpty() || typed.startsWith("--") ? "--" + option : option + "=";
            if (!words.isEmpty() || typed.startsWith("-") || !typed.isEmpty()) {
                offers.add(
                        slot.isEmpty() || typed.startsWith("--") ? Offer.whole(written, "") : Offer.open(written, ""));
            }
        });
        return new Completion(from, offers);
    }

    private List<Offer> offers(Slot slot, String typed, Optional<DataTable> table) {
        return switch (slot) {
            case TABLE ->
                assistant.tableVariables().stream()
                        .map(v -> Offer.whole(v.name(), ""))
                        .toList();
            case VARIABLE ->
                assistant.session().variables().stream()
                        .map(v -> Offer.whole(v.name(), v.type()))
                        .toList();
            case COLUMN ->
                table.map(t -> assistant.columnNames(t, typed.startsWith("-") ? "-" : ""))
                        .orElse(List.of());
            case CONDITION ->
                table.map(t -> ConditionOffers.columns(t, assistant.language())).orElse(List.of());
            case WAVE ->
                Assistant.names(primaries(table).stream()
                        .flatMap(t -> TableNames.waves(t).stream())
                        .toList());
            case BASE ->
                Assistant.names(tables(table).stream()
                        .flatMap(t -> TableNames.bases(t).stream())
                        .toList());
            case CROSSWALK ->
                Assistant.names(tables(table).stream()
                        .flatMap(t -> TableNames.crosswalks(t).stream())
                        .toList());
            case LANGUAGE -> Assistant.languages();
            case CHART_KIND -> assistant.vocabulary(Vocabulary.CHART_KINDS);
            case CHART_PRESET -> assistant.vocabulary(Vocabulary.CHART_PRESETS);
            case FILE -> FileOffers.of(typed, assistant.session().workspace(), "", false);
            case NOTEBOOK -> FileOffers.of(typed, assistant.session().workspace(), ".java", false);
            case FOLDER -> FileOffers.of(typed, assistant.session().workspace(), "", true);
            case FIGURE -> assistant.figures();
            case CLAIM -> assistant.claims();
            case COMMAND ->
                commands.stream().map(c -> Offer.whole(c.name(), c.summary())).toList();
            case SHARES -> Assistant.names(List.of("row", "column", "total"));
            case SETTING -> Assistant.names(List.copyOf(SETTINGS.keySet()));
            case FREE -> List.of();
        };
    }

    private List<DataTable> tables(Optional<DataTable> table) {
        return table.map(List::of).orElseGet(assistant::tables);
    }

    /** The table that is named, else those that a command takes when none is. */
    private List<DataTable> primaries(Optional<DataTable> table) {
        List<DataTable> primaries = assistant.catalogue().packages().stream()
                .flatMap(one -> one.primary().map(one.tables()::get).stream())
                .toList();
        return table.isPresent() || primaries.isEmpty() ? tables(table) : primaries;
    }
}
