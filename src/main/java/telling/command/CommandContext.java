package telling.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.session.Session;

/** What a command may know when it reads its line: names, never more. */
public record CommandContext(Session session, Commands commands) {

    /** The workspace of the session. */
    public Workspace workspace() {
        return session.workspace();
    }

    /** The language of the moment. */
    public Language language() {
        return workspace().language();
    }

    /** The packages of the session, once its engine has come up. */
    public Catalogue catalogue() {
        session.variables();
        return workspace().find(Catalogue.class).orElse(Catalogue.EMPTY);
    }

    /** The names of all variables. */
    public Set<String> variables() {
        Set<String> names = new TreeSet<>();
        session.variables().forEach(variable -> names.add(variable.name()));
        return names;
    }

    /** The variable of this name, or the value that a cell gave: {@code $5} names that of cell 5. */
    public Optional<Session.Variable> variable(String name) {
        return session.variables().stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .or(() -> cellValue(name));
    }

    private Optional<Session.Variable> cellValue(String name) {
        return session.history().stream()
                .filter(run -> name.equals("$" + run.number()))
                .flatMap(run -> run.value().stream())
                .map(value -> new Session.Variable(name, value.type(), value, false))
                .findFirst();
    }

    /** The names of the tables that came with the session. */
    public List<String> tables() {
        return List.copyOf(catalogue().variables().keySet());
    }
}
