package telling.analysis;

import java.util.ArrayList;
import java.util.List;

/** What a reader has to know beside the numbers of a tabulation. */
final class Remarks {

    private Remarks() {}

    /** The remarks that follow from the numbers. */
    static List<Remark> of(Layout layout) {
        List<Remark> remarks = new ArrayList<>();
        for (String wave : layout.names()) {
            layout.tallies()
                    .wave(wave)
                    .missing()
                    .forEach((kind, amount) -> remarks.add(
                            Remark.of("analysis.remark.missing", "wave", wave, "kind", kind, "amount", amount)));
        }
        return remarks;
    }

    /** Which waves were asked for under another name. */
    static List<Remark> aliases(Tallies tallies, Object... asked) {
        List<Remark> remarks = new ArrayList<>();
        for (Object one : asked) {
            String given = Waves.text(one);
            String name = tallies.roles().waveNamed(given);
            if (!name.equals(given)) {
                remarks.add(Remark.of("analysis.remark.alias", "given", given, "wave", name));
            }
        }
        return remarks;
    }
}
