package telling.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Workspace;
import telling.data.Roles;
import telling.data.Source;
import telling.data.Words;

/** Makes distributions and comparisons of what a source holds. */
public final class Tabulate {

    private Tabulate() {}

    /**
     * One wave of a source.
     *
     * <p>Errors: analysis.no-category; analysis.no-such-wave; analysis.wave-needed where none is named and
     * there are several; analysis.one-wave where several are named.
     */
    public static Distribution distribution(Source source, Object... wave) {
        Tallies tallies = Tallies.of(source);
        List<String> names = wave.length > 0 ? checked(source, tallies, wave) : tallies.waves();
        if (names.isEmpty()) {
            throw Problem.of("analysis.empty", "table", tallies.table()).thrown();
        }
        if (wave.length > 1) {
            throw Problem.of("analysis.one-wave", "waves", names).thrown();
        }
        if (names.size() > 1) {
            throw Problem.of("analysis.wave-needed", "table", tallies.table(), "waves", names)
                    .thrown();
        }
        return distribution(tallies, names, View.PLAIN, first(source, tallies, wave));
    }

    /**
     * Two or more waves of a source; all of them where none is named.
     *
     * <p>Errors: analysis.no-category; analysis.no-such-wave; analysis.two-waves.
     */
    public static Comparison comparison(Source source, Object... waves) {
        Tallies tallies = Tallies.of(source);
        if (tallies.roles().wave().isEmpty()) {
            throw noWave(source, tallies);
        }
        List<String> names = waves.length > 0 ? checked(source, tallies, waves) : withoutTotal(tallies);
        if (names.size() < 2) {
            throw Problem.of("analysis.two-waves", "waves", tallies.waves()).thrown();
        }
        return comparison(tallies, names, View.PLAIN, first(source, tallies, waves));
    }

    /** All waves, but for one that is the total of the others: no change leads to it. */
    private static List<String> withoutTotal(Tallies tallies) {
        List<String> own = tallies.waves().stream()
                .filter(wave -> !Tallies.isTotal(tallies.roles(), wave))
                .toList();
        return own.size() < 2 ? tallies.waves() : own;
    }

    private static List<Remark> first(Source source, Tallies tallies, Object... asked) {
        List<Remark> first = new ArrayList<>(Remarks.aliases(tallies, asked));
        List<String> keys = new ArrayList<>(source.roles().wave().stream().toList());
        source.roles().category().ifPresent(keys::add);
        CountedOnce.remark(source, keys).ifPresent(first::add);
        return first;
    }

    static Distribution distribution(Tallies tallies, List<String> waves, View view, List<Remark> first) {
        Layout layout = new Layout(tallies, waves, view);
        Roles.Base base = layout.base();
        Distribution made =
                new Distribution(tallies, view, base.name(), base.title(), layout.waves(), layout.lines(), List.of());
        return made.with(remarks(first, layout, made));
    }

    static Comparison comparison(Tallies tallies, List<String> waves, View view, List<Remark> first) {
        Layout layout = new Layout(tallies, waves, view);
        Roles.Base base = layout.base();
        Comparison made =
                new Comparison(tallies, view, base.name(), base.title(), layout.waves(), layout.lines(), List.of());
        return made.with(remarks(first, layout, made));
    }

    /** What holds however it is seen, what follows from the numbers, then what of intervals and small numbers. */
    private static List<Remark> remarks(List<Remark> first, Layout layout, Tabulation made) {
        List<Remark> all = new ArrayList<>(first);
        all.addAll(Remarks.of(layout));
        all.addAll(Caveats.of(made));
        return all;
    }

    private static List<String> checked(Source source, Tallies tallies, Object... asked) {
        if (tallies.roles().wave().isEmpty()) {
            throw noWave(source, tallies);
        }
        Set<String> names = new LinkedHashSet<>();
        for (Object one : asked) {
            String name = tallies.roles().waveNamed(Waves.text(one));
            if (!tallies.byWave().containsKey(name)) {
                Words word =
                        Waves.word(source.schema().field(tallies.roles().wave().get(), tallies.table()));
                Language language = Workspace.current().language();
                throw Problem.of(
                                "analysis.no-such-wave",
                                "word",
                                word.in(language, ""),
                                "words",
                                Waves.plural(word.in(language, ""), language),
                                "wave",
                                Waves.text(one),
                                "waves",
                                tallies.waves())
                        .thrown();
            }
            if (!names.add(name)) {
                throw Problem.of("analysis.same-wave", "wave", Waves.text(one), "same", name)
                        .thrown();
            }
        }
        return List.copyOf(names);
    }

    private static RuntimeException noWave(Source source, Tallies tallies) {
        return Problem.of(
                        "analysis.no-wave",
                        "table",
                        tallies.table(),
                        "columns",
                        source.schema().names())
                .thrown();
    }

    static View checkedBase(Tallies tallies, View view, String name) {
        List<String> names =
                Layout.bases(tallies).stream().map(Roles.Base::name).toList();
        if (!names.contains(name)) {
            throw Problem.of("analysis.unknown-base", "base", name, "bases", names, "near", NearNames.to(name, names))
                    .thrown();
        }
        return view.of(name);
    }

    static View checkedCrosswalk(Tallies tallies, View view, String name) {
        if (tallies.veil().isPresent()) {
            throw Problem.of("analysis.suppressed-already").thrown();
        }
        List<String> names =
                tallies.roles().crosswalks().stream().map(Roles.Crosswalk::name).toList();
        if (names.isEmpty()) {
            throw Problem.of("analysis.no-crosswalk", "crosswalk", name, "table", tallies.table())
                    .thrown();
        }
        if (!names.contains(name)) {
            throw Problem.of(
                            "analysis.unknown-crosswalk",
                            "crosswalk",
                            name,
                            "crosswalks",
                            names,
                            "near",
                            NearNames.to(name, names))
                    .thrown();
        }
        return view.by(name);
    }

    static View checkedLanguage(View view, String tag) {
        return view.labels(Language.of(tag).orElseThrow(() -> {
            List<String> tags = new ArrayList<>();
            for (Language language : Language.values()) {
                tags.add(language.tag());
            }
            return Problem.of("analysis.unknown-language", "language", tag, "languages", tags)
                    .thrown();
        }));
    }
}
