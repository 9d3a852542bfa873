package telling.command.builtin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.command.JavaText;
import telling.command.Shell;

/** What can be set in a session. */
public enum Setting {
    WIDTH {
        @Override
        String value(Shell shell) {
            return Integer.toString(shell.session().workspace().width());
        }

        @Override
        public void change(String value, Shell shell) {
            if (value.equals("auto")) {
                shell.width(0);
            } else if (JavaText.isWhole(value) && Integer.parseInt(value) >= NARROWEST) {
                shell.width(Integer.parseInt(value));
            } else {
                throw refused(value, List.of(NARROWEST + "…", "auto"));
            }
        }
    },
    LANGUAGE {
        @Override
        String value(Shell shell) {
            return shell.session().workspace().language().tag();
        }

        @Override
        public void change(String value, Shell shell) {
            List<String> tags =
                    Arrays.stream(Language.values()).map(Language::tag).toList();
            Language chosen = Language.of(value).orElseThrow(() -> refused(value, tags));
            shell.session().workspace().language(chosen);
        }
    },
    COLOUR {
        @Override
        String value(Shell shell) {
            return shell.colour() ? "on" : "off";
        }

        @Override
        public void change(String value, Shell shell) {
            if (!value.equals("on") && !value.equals("off")) {
                throw refused(value, List.of("on", "off"));
            }
            shell.colour(value.equals("on"));
        }
    },
    SUGGESTIONS {
        @Override
        String value(Shell shell) {
            return shell.suggestions() ? "on" : "off";
        }

        @Override
        public void change(String value, Shell shell) {
            if (!value.equals("on") && !value.equals("off")) {
                throw refused(value, List.of("on", "off"));
            }
            shell.suggestions(value.equals("on"));
        }
    };

    private static final int NARROWEST = 20;

    abstract String value(Shell shell);

    /** Changes it; a value that cannot be is refused with those that can. */
    public abstract void change(String value, Shell shell);

    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    RuntimeException refused(String value, List<String> possible) {
        return Problem.of("command.not-a-setting-value", "setting", typed(), "value", value, "possible", possible)
                .thrown();
    }

    /** The setting of this name. */
    public static Setting named(String name) {
        String wanted = name.equals("color") ? "colour" : name;
        List<String> names = Arrays.stream(values()).map(Setting::typed).toList();
        return Arrays.stream(values())
                .filter(s -> s.typed().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                "command.unknown-setting",
                                "setting",
                                name,
                                "settings",
                                names,
                                "near",
                                NearNames.to(name, names))
                        .thrown());
    }

    /** All settings and their values. */
    static String all(Shell shell) {
        return Arrays.stream(values())
                .map(s -> "/set " + s.typed() + " " + s.value(shell))
                .collect(Collectors.joining("\n"));
    }
}
