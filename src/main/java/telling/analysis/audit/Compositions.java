package telling.analysis.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telling.analysis.Dimensions;
import telling.data.DataTable;
import telling.data.Field;
import telling.data.Figure;
import telling.data.Missing;
import telling.data.Roles;

/** Reads a table as parts, totals and printed percentages. */
final class Compositions {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "totaal",
            "grand total",
            "in total",
            "in totaal",
            "overall",
            "sum",
            "som",
            "all",
            "alle");

    private final AuditOptions options;
    private final DataTable table;
    private final Roles roles;
    private final List<Figure> figures;
    private final BigDecimal rounding;

    private Compositions(AuditOptions options, List<Figure> figures) {
        this.options = options;
        this.table = options.table();
        this.roles = table.roles();
        this.figures = figures;
        this.rounding = options.rounding()
                .orElseGet(() -> roles.count()
                        .flatMap(table.schema()::find)
                        .flatMap(Field::rounding)
                        .map(BigDecimal::valueOf)
                        .orElse(BigDecimal.ZERO));
    }

    /** One composition for each wave of the table, with the shares that the register has of it. */
    static List<Composition> of(AuditOptions options, List<Figure> figures) {
        return new Compositions(options, figures).all();
    }

    private List<Composition> all() {
        Map<String, List<Integer>> byWave = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            Optional<String> wave = roles.wave().isEmpty()
                    ? Optional.of("")
                    : text(row, roles.wave().get());
            if (wave.isPresent()) {
                byWave.computeIfAbsent(wave.get(), w -> new ArrayList<>()).add(row);
            }
        }
        List<String> dimensions =
                roles.count().isPresent() || options.percent().isPresent() ? Dimensions.of(table) : List.of();
        return byWave.entrySet().stream()
                .flatMap(e -> compositions(e.getKey(), e.getValue(), dimensions).stream())
                .toList();
    }

    /** One composition of a wave; where other columns cut it further, one of each piece and one of the pieces. */
    private List<Composition> compositions(String wave, List<Integer> rows, List<String> dimensions) {
        Map<List<String>, List<Integer>> pieces = new LinkedHashMap<>();
        for (int row : rows) {
            List<String> piece = dimensions.stream()
                    .map(column -> text(row, column).orElse(""))
                    .toList();
            pieces.computeIfAbsent(piece, p -> new ArrayList<>()).add(row);
        }
        if (pieces.size() < 2) {
            return List.of(composition(wave, rows));
        }
        List<Composition> all = new ArrayList<>();
        pieces.forEach((piece, own) -> all.add(composition(
                Stream.concat(Stream.of(wave), piece.stream())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                own)));
        all.add(ofPieces(wave, pieces));
        return all;
    }

    /** The counts of all pieces against the base of the wave; a piece that is a total stands for those it sums. */
    private Composition ofPieces(String wave, Map<List<String>, List<Integer>> pieces) {
        Stream<Map.Entry<List<String>, List<Integer>>> whole = pieces.entrySet().stream()
                .filter(piece -> piece.getKey().stream()
                        .allMatch(value -> TOTALS.contains(value.strip().toLowerCase(Locale.ROOT))));
        boolean summed = pieces.keySet().stream()
                .anyMatch(piece -> piece.stream()
                        .anyMatch(value -> TOTALS.contains(value.strip().toLowerCase(Locale.ROOT))));
        List<Integer> rows = (summed ? whole : pieces.entrySet().stream())
                .flatMap(piece -> piece.getValue().stream())
                .toList();
        List<Composition.Part> parts = new ArrayList<>();
        for (int row : rows) {
            text(row, roles.category().orElseThrow())
                    .filter(code -> !isTotal(code))
                    .ifPresent(code -> parts.add(new Composition.Part(
                            code, roles.count().flatMap(column -> number(row, column)), List.of())));
        }
        return new Composition(
                table.name(),
                wave,
                parts,
                base(wave).stream().toList(),
                otherBases(wave),
                rounding,
                !options.multiple());
    }

    private Composition composition(String wave, List<Integer> rows) {
        String category = roles.category().orElseThrow();
        List<Composition.Part> parts = new ArrayList<>();
        List<Composition.Whole> totals = new ArrayList<>();
        Map<String, BigDecimal> persons = new LinkedHashMap<>();
        base(wave).ifPresent(totals::add);
        options.base()
                .ifPresent(size -> totals.add(new Composition.Whole("base", size, BigDecimal.ZERO, Optional.empty())));
        for (int row : rows) {
            Optional<String> code = text(row, category);
            if (code.isEmpty()) {
                continue;
            }
            if (roles.count().isEmpty() && options.percent().isEmpty()) {
                persons.merge(code.get(), weight(row), BigDecimal::add);
                continue;
            }
            Optional<BigDecimal> count = roles.count().flatMap(column -> number(row, column));
            if (isTotal(code.get())) {
                count.ifPresent(
                        size -> totals.add(new Composition.Whole(code.get(), size, rounding, Optional.empty())));
            } else {
                parts.add(new Composition.Part(code.get(), count, percents(row, code.get(), wave)));
            }
            totalColumn()
                    .flatMap(column -> number(row, column))
                    .filter(size -> totals.stream().noneMatch(t -> t.size().compareTo(size) == 0))
                    .ifPresent(size -> totals.add(
                            new Composition.Whole(totalColumn().orElse(""), size, rounding, Optional.empty())));
        }
        persons.forEach(
                (code, sum) -> parts.add(new Composition.Part(code, Optional.of(sum), percents(-1, code, wave))));
        return new Composition(
                table.name(),
                wave,
                parts,
                roles.weight().isPresent() ? List.of() : totals,
                otherBases(wave),
                rounding,
                !options.multiple());
    }

    private Optional<String> totalColumn() {
        return options.total().filter(name -> table.schema().find(name).isPresent());
    }

    private boolean isTotal(String code) {
        String folded = code.strip().toLowerCase(Locale.ROOT);
        return options.total().isPresent()
                ? code.equals(options.total().get())
                : TOTALS.contains(folded) && !roles.remainder().equals(Optional.of(code));
    }

    private Optional<Composition.Whole> base(String wave) {
        return roles.defaultBase().flatMap(base -> whole(base, wave));
    }

    private List<Composition.Whole> otherBases(String wave) {
        return roles.bases().stream()
                .filter(base -> !roles.defaultBase().equals(Optional.of(base)))
                .flatMap(base -> whole(base, wave).stream())
                .toList();
    }

    private Optional<Composition.Whole> whole(Roles.Base base, String wave) {
        if (base.size(wave).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Composition.Whole(
                base.name(),
                BigDecimal.valueOf(base.size(wave).getAsLong()),
                BigDecimal.ZERO,
                figure(base.name() + "-", wave)));
    }

    private List<Composition.Percent> percents(int row, String code, String wave) {
        List<Composition.Percent> percents = new ArrayList<>();
        figure(code + "-share-", wave)
                .filter(f -> Say.isPercent(f)
                        && f.value().isPresent()
                        && (f.qualifier() == Figure.Qualifier.ROUNDED || f.qualifier() == Figure.Qualifier.EXACT))
                .ifPresent(f -> percents.add(new Composition.Percent(
                        f.value().orElseThrow(), f.rounding().orElse(BigDecimal.ZERO), Optional.of(f))));
        if (row >= 0) {
            options.percent()
                    .flatMap(column -> number(row, column))
                    .ifPresent(value -> percents.add(new Composition.Percent(
                            whole(value.multiply(scale())), precision().multiply(scale()), Optional.empty())));
        }
        return percents;
    }

    /** The unit of the percentages: as asked, else that of the most decimals among them. */
    private BigDecimal precision() {
        return options.precision().orElseGet(() -> {
            String column = options.percent().orElseThrow();
            int decimals = 0;
            for (int row = 0; row < table.rowCount(); row++) {
                decimals = Math.max(
                        decimals,
                        number(row, column)
                                .map(v -> Math.max(0, v.stripTrailingZeros().scale()))
                                .orElse(0));
            }
            return BigDecimal.ONE.movePointLeft(decimals);
        });
    }

    /** A hundred where the column holds proportions: nothing over 1, and something between 0 and 1. */
    private BigDecimal scale() {
        String column = options.percent().orElseThrow();
        boolean over = false;
        boolean between = false;
        for (int row = 0; row < table.rowCount(); row++) {
            BigDecimal value = number(row, column).orElse(BigDecimal.ZERO);
            over |= value.compareTo(BigDecimal.ONE) > 0;
            between |= value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        }
        return !over && between ? Say.HUNDRED : BigDecimal.ONE;
    }

    /** The figure whose id is these words and a wave, by any name of the wave. */
    private Optional<Figure> figure(String start, String wave) {
        List<String> ids = Stream.concat(
                        Stream.of(wave),
                        roles.aliases().entrySet().stream()
                                .filter(e -> e.getValue().equals(wave))
                                .map(Map.Entry::getKey))
                .map(name -> start + name)
                .toList();
        return figures.stream().filter(f -> ids.contains(f.id())).findFirst();
    }

    private BigDecimal weight(int row) {
        return roles.weight().flatMap(column -> number(row, column)).orElse(BigDecimal.ONE);
    }

    private Optional<String> text(int row, String column) {
        Object value = table.value(row, column);
        return value instanceof Missing ? Optional.empty() : Optional.of(String.valueOf(value));
    }

    private Optional<BigDecimal> number(int row, String column) {
        Object value = table.value(row, column);
        return value instanceof Number ? Optional.of(whole(new BigDecimal(value.toString()))) : Optional.empty();
    }

    private static BigDecimal whole(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
