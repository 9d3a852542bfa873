package telling.analysis.audit;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telling.data.DataTable;
import telling.data.Roles;
import telling.data.claims.NamedCells;

/** A wave of which the size of the default base is not known; of another base, a note. */
@AutoService(AuditRule.class)
public final class WaveWithoutBase implements AuditRule {

    @Override
    public String code() {
        return "wave-without-base";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (DataTable table : subject.tables()) {
            Optional<Roles.Base> usual = table.roles().defaultBase();
            for (Roles.Base base : table.roles().bases()) {
                for (String wave : NamedCells.waves(table)) {
                    if (base.size(wave).isEmpty()) {
                        findings.add(new Finding(
                                code(),
                                table.name() + ", " + wave,
                                "",
                                "",
                                Say.words("no-base", "base", base.name(), "wave", wave),
                                usual.filter(base::equals).isPresent()));
                    }
                }
            }
        }
        return findings;
    }
}
