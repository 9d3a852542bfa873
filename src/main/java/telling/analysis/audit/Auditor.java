package telling.analysis.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import tech.tablesaw.api.Table;
import telling.analysis.Tabulation;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.DataPackage;
import telling.data.DataTable;
import telling.data.Figure;
import telling.data.Register;
import telling.data.claims.NamedCells;

/** Applies every rule to whatever it is given. */
public final class Auditor {

    private static final List<AuditRule> RULES =
            ServiceLoader.load(AuditRule.class, Auditor.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(AuditRule::code))
                    .toList();

    private Auditor() {}

    /** The audit of every package of the session, register and tables. */
    public static Audit everything() {
        List<Subject> subjects =
                catalogue().packages().stream().map(Auditor::subject).toList();
        String name = String.join(", ", subjects.stream().map(Subject::name).toList());
        return audit(name, subjects);
    }

    /**
     * The audit of a package (or its name), a table (or its variable's name), a register, or what verbs
     * made of a table.
     *
     * <p>Errors: analysis.audit-kind for anything else; analysis.audit-name for a name that nothing has;
     * analysis.audit-what for a table without categories.
     */
    public static Audit of(Object subject) {
        if (subject instanceof DataPackage one) {
            return audit(one.name(), List.of(subject(one)));
        }
        if (subject instanceof Register register) {
            Optional<DataPackage> whose = catalogue().packages().stream()
                    .filter(p -> p.figures().equals(register.figures()))
                    .findFirst();
            return whose.isPresent()
                    ? of(whose.get())
                    : audit(
                            "register",
                            List.of(new Subject("register", List.of(), List.of(), register.figures(), none())));
        }
        if (subject instanceof Tabulation tabulation) {
            return tabulation(tabulation);
        }
        if (subject instanceof Table table) {
            return table(DataTable.of(table), List.of());
        }
        if (subject instanceof CharSequence name) {
            return named(name.toString());
        }
        throw Problem.of("analysis.audit-kind", "type", subject.getClass().getSimpleName())
                .thrown();
    }

    /**
     * The audit of a table. Options: {@code total=} the category (or column) that holds the total, {@code
     * percent=}, {@code count=}, {@code category=} and {@code wave=} the columns, {@code base=} the number
     * that shares are shares of, {@code rounding=} the base that counts were rounded to, {@code
     * precision=} the unit that percentages were rounded to, {@code multiple=yes} where one may give
     * several answers, {@code across=} the columns of percentages that make 100 together in each row.
     *
     * <p>Errors: analysis.audit-option, analysis.audit-number, analysis.audit-what, data.unknown-column.
     */
    public static Audit table(DataTable table, List<String> options) {
        Optional<DataPackage> of = packageOf(table);
        if (options.isEmpty() && of.isPresent()) {
            if (isRegister(table, of.get())) {
                return audit(table.name(), List.of(subject(of.get())));
            }
            boolean parts = table.schema().fields().stream()
                    .anyMatch(field -> field.whole().isPresent());
            if (table.roles().category().isEmpty() && parts) {
                return audit(
                        table.name(), List.of(new Subject(table.name(), List.of(table), List.of(), List.of(), none())));
            }
            if (table.roles().category().isEmpty()) {
                Finding note = new Finding("", table.name(), "", "", Say.words("nothing-to-check"), false);
                return new Audit(table.name(), List.of(), List.of(note), List.of());
            }
        }
        boolean part = table.whole() != table;
        AuditOptions read = AuditOptions.of(part ? table.whole() : table, options);
        List<Figure> figures = of.map(DataPackage::figures).orElse(List.of());
        List<Composition> compositions =
                read.table().roles().category().isEmpty() ? List.of() : Compositions.of(read, figures);
        if (part) {
            Set<String> waves = NamedCells.waves(table);
            compositions = compositions.stream()
                    .filter(one -> one.wave().isEmpty() || waves.contains(one.wave()))
                    .toList();
        }
        return audit(
                table.name(),
                List.of(new Subject(table.name(), List.of(read.table()), compositions, List.of(), none())));
    }

    private static Audit tabulation(Tabulation tabulation) {
        Optional<DataTable> table = catalogue().packages().stream()
                .filter(p -> p.name().equals(tabulation.provenance().dataset()))
                .flatMap(p -> Optional.ofNullable(
                        p.tables().get(tabulation.provenance().table()))
                        .stream())
                .findFirst();
        List<Composition> shown =
                TabulationParts.of(tabulation, table.flatMap(Auditor::packageOf).map(DataPackage::figures));
        return audit(tabulation.table(), List.of(new Subject(tabulation.table(), List.of(), shown, List.of(), none())));
    }

    private static Audit named(String name) {
        Catalogue catalogue = catalogue();
        Optional<DataPackage> one =
                catalogue.packages().stream().filter(p -> p.name().equals(name)).reduce((first, second) -> second);
        if (one.isPresent()) {
            return of(one.get());
        }
        DataTable table = catalogue.variables().get(name);
        if (table != null) {
            return table(table, List.of());
        }
        List<String> names = new ArrayList<>(
                catalogue.packages().stream().map(DataPackage::name).toList());
        names.addAll(catalogue.variables().keySet());
        throw Problem.of("analysis.audit-name", "name", name, "names", names, "near", NearNames.to(name, names))
                .thrown();
    }

    private static Subject subject(DataPackage one) {
        List<DataTable> tables = List.copyOf(one.tables().values());
        List<Composition> compositions = tables.stream()
                .filter(table -> table.roles().category().isPresent())
                .flatMap(table -> Compositions.of(AuditOptions.of(table, List.of()), one.figures()).stream())
                .toList();
        return new Subject(
                one.name(), tables, compositions, one.figures(), new NamedCells(one.tables(), one.primary()));
    }

    private static Audit audit(String name, List<Subject> subjects) {
        List<Finding> all = new ArrayList<>();
        for (Subject subject : subjects) {
            RULES.forEach(rule -> all.addAll(rule.check(subject)));
        }
        Set<String> found = new HashSet<>();
        all.stream()
                .filter(f -> !f.rule().equals(KnownFaults.CODE))
                .map(Finding::place)
                .forEach(found::add);
        List<Finding> findings = all.stream()
                .filter(f -> f.fault() && !(f.rule().equals(KnownFaults.CODE) && found.contains(f.place())))
                .distinct()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::rule))
                .toList();
        return new Audit(
                name,
                findings,
                all.stream().filter(f -> !f.fault()).distinct().toList(),
                RULES.stream().map(AuditRule::code).toList());
    }

    private static Optional<DataPackage> packageOf(DataTable table) {
        return catalogue().packages().stream()
                .filter(p -> !p.name().isEmpty()
                        && p.name().equals(table.provenance().dataset()))
                .reduce((first, second) -> second);
    }

    private static boolean isRegister(DataTable table, DataPackage of) {
        return !of.figures().isEmpty()
                && table.schema().names().containsAll(List.of("id", "value", "qualifier", "kind", "unit"));
    }

    private static NamedCells none() {
        return new NamedCells(Map.of(), Optional.empty());
    }

    private static Catalogue catalogue() {
        return Workspace.current().find(Catalogue.class).orElse(Catalogue.EMPTY);
    }
}
