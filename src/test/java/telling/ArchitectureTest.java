package telling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the table of src/README.md: what each package may import, and who alone may use what. */
@AnalyzeClasses(packages = "telling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("base", List.of());
        MAY_IMPORT.put("data", List.of("base"));
        MAY_IMPORT.put("chart", List.of("base"));
        MAY_IMPORT.put("analysis", List.of("base", "data", "chart"));
        MAY_IMPORT.put("export", List.of("base", "chart"));
        MAY_IMPORT.put("display", List.of("base", "data", "analysis", "chart", "export"));
        MAY_IMPORT.put("api", List.of("base", "data", "analysis", "chart", "display"));
        MAY_IMPORT.put("session", List.of("base", "data"));
        MAY_IMPORT.put("notebook", List.of("base", "data", "session", "display"));
        MAY_IMPORT.put("assist", List.of("base", "data", "session"));
        MAY_IMPORT.put("command", List.of("base", "data", "session", "notebook", "assist"));
        MAY_IMPORT.put("terminal", List.of("base", "session", "display", "assist", "command"));
    }

    @ArchTest
    static final ArchRule noCycles = slices().matching("telling.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void packagesImportOnlyWhatTheTableAllows(JavaClasses classes) {
        MAY_IMPORT.forEach((name, allowed) -> {
            String[] forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> "telling." + other + "..")
                    .toArray(String[]::new);
            String[] all = Arrays.copyOf(forbidden, forbidden.length + 1);
            all[forbidden.length] = "telling.app..";
            noClasses()
                    .that()
                    .resideInAPackage("telling." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(all)
                    .check(classes);
        });
    }

    @ArchTest
    static final ArchRule onlySessionUsesJShell = noClasses()
            .that()
            .resideOutsideOfPackage("telling.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.jshell..");

    @ArchTest
    static final ArchRule onlyTerminalUsesJLine = noClasses()
            .that()
            .resideOutsideOfPackage("telling.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jline..");
}
