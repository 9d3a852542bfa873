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

    /** The variable of this name. */
    public Optional<Session.Variable> variable(String name) {
        return session.variables().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /** The names of the tables that came with the session. */
    public List<String> tables() {
        return List.copyOf(catalogue().variables().keySet());
    }
}
