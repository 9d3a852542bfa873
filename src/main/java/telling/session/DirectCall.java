package telling.session;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telling.base.Pure;

/**
 * A cell that is a call of pure verbs with literals and preloaded variables only, such as {@code
 * compare(outcomes, 2005, 2013).of("persons")}. It needs no compiler, which takes most of the time to
 * the first result of a session. Anything else, and any doubt which method Java would take, is left to
 * the engine.
 *
 * @param type the static type of what it gives, as the engine would name it
 */
record DirectCall(Callable<Object> call, String type) {

    private record Typed(@Nullable Object object, Class<?> type) {}

    /** Something that is computed when the cell runs, of a type known before. */
    private record Step(Typed constant, List<Invocation> invocations) {}

    private record Invocation(Method method, List<Typed> arguments) {}

    /**
     * The call that a source is; empty if it is none.
     *
     * @param statics the classes whose static methods the session imports
     */
    static Optional<DirectCall> of(String source, List<Class<?>> statics, Map<String, Preloaded> variables) {
        return DirectShape.of(source).flatMap(shape -> of(shape, statics, variables));
    }

    private static Optional<DirectCall> of(
            DirectShape shape, List<Class<?>> statics, Map<String, Preloaded> variables) {
        Typed start = new Typed(null, void.class);
        List<Invocation> invocations = new ArrayList<>();
        Class<?> type = void.class;
        for (DirectShape.Link link : shape.links()) {
            boolean first = type == void.class;
            if (link.arguments().isEmpty()) {
                Optional<Typed> variable = variable(link.name(), variables);
                if (!first || variable.isEmpty()) {
                    return Optional.empty();
                }
                start = variable.get();
                type = start.type();
                continue;
            }
            List<Typed> arguments = new ArrayList<>();
            for (DirectShape.Argument argument : link.arguments().get()) {
                Optional<Typed> typed = argument.variable()
                        ? variable(String.valueOf(argument.literal()), variables)
                        : Optional.of(new Typed(argument.literal(), primitive(argument.literal())));
                if (typed.isEmpty()) {
                    return Optional.empty();
                }
                arguments.add(typed.get());
            }
            Class<?> receiver = type;
            Optional<Method> method = (first ? statics.stream() : Stream.<Class<?>>of(receiver))
                    .flatMap(owner -> chosen(owner, link.name(), first, arguments).stream())
                    .findFirst();
            if (method.isEmpty() || !isPure(method.get(), receiver)) {
                return Optional.empty();
            }
            invocations.add(new Invocation(method.get(), arguments));
            type = method.get().getReturnType();
            if (type.isPrimitive() || type.isArray() || type.getTypeParameters().length > 0) {
                return Optional.empty();
            }
        }
        Step step = new Step(start, invocations);
        return Optional.of(new DirectCall(() -> run(step), String.valueOf(type.getCanonicalName())));
    }

    private static Optional<Typed> variable(String name, Map<String, Preloaded> variables) {
        Preloaded variable = variables.get(name);
        if (variable == null) {
            return Optional.empty();
        }
        try {
            ClassLoader loader = variable.object().getClass().getClassLoader();
            return Optional.of(new Typed(variable.object(), Class.forName(variable.type(), false, loader)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Object run(Step step) throws Exception {
        Object receiver = step.constant().object();
        for (Invocation invocation : step.invocations()) {
            Method method = invocation.method();
            List<Typed> arguments = invocation.arguments();
            try {
                method.setAccessible(true); // a verb may stand in a superclass that is not public
                receiver = method.invoke(receiver, packed(method, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
        if (receiver == null) {
            throw new IllegalStateException("a pure verb gave nothing");
        }
        return receiver;
    }

    private static Object[] packed(Method method, List<Typed> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        @Nullable Object[] packed = new @Nullable Object[parameters.length];
        boolean spread = method.isVarArgs() && !fits(method, arguments, true);
        int plain = spread ? parameters.length - 1 : parameters.length;
        for (int i = 0; i < plain; i++) {
            packed[i] = arguments.get(i).object();
        }
        if (spread) {
            Object rest = Array.newInstance(parameters[plain].getComponentType(), arguments.size() - plain);
            for (int i = plain; i < arguments.size(); i++) {
                Array.set(rest, i - plain, arguments.get(i).object());
            }
            packed[plain] = rest;
        }
        return packed;
    }

    // ------------------------------------------------- which method Java would take, JLS 15.12.2

    private static Optional<Method> chosen(Class<?> owner, String name, boolean isStatic, List<Typed> arguments) {
        List<Method> named = new ArrayList<>();
        for (Method method : owner.getMethods()) {
            if (method.getName().equals(name) && !method.isBridge()) {
                named.add(method);
            }
        }
        for (Phase phase : List.<Phase>of(
                method -> fits(method, arguments, false),
                method -> fits(method, arguments, true),
                method -> fitsSpread(method, arguments))) {
            List<Method> applicable = named.stream().filter(phase::takes).toList();
            if (!applicable.isEmpty()) {
                return mostSpecific(applicable)
                        .filter(method -> Modifier.isStatic(method.getModifiers()) == isStatic)
                        .filter(method -> method.getTypeParameters().length == 0);
            }
        }
        return Optional.empty();
    }

    private interface Phase {
        boolean takes(Method method);
    }

    private static Optional<Method> mostSpecific(List<Method> methods) {
        return methods.stream()
                .filter(one -> methods.stream().allMatch(other -> atLeastAsSpecific(one, other)))
                .findFirst();
    }

    private static boolean atLeastAsSpecific(Method one, Method other) {
        Class<?>[] mine = one.getParameterTypes();
        Class<?>[] others = other.getParameterTypes();
        if (mine.length != others.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!others[i].isAssignableFrom(mine[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Method method, List<Typed> arguments, boolean boxing) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!accepts(parameters[i], arguments.get(i), boxing)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsSpread(Method method, List<Typed> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        int plain = parameters.length - 1;
        if (!method.isVarArgs() || arguments.size() < plain) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> parameter = i < plain ? parameters[i] : parameters[plain].getComponentType();
            if (!accepts(parameter, arguments.get(i), true)) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(Class<?> parameter, Typed argument, boolean boxing) {
        Class<?> type = argument.type();
        if (!type.isPrimitive()) {
            return parameter.isAssignableFrom(type);
        }
        if (parameter.isPrimitive()) {
            return parameter == type || (type == int.class && (parameter == long.class || parameter == double.class));
        }
        return boxing
                && argument.object() != null
                && parameter.isAssignableFrom(argument.object().getClass());
    }

    private static Class<?> primitive(Object literal) {
        return literal instanceof Integer
                ? int.class
                : literal instanceof Double ? double.class : literal instanceof Boolean ? boolean.class : String.class;
    }

    private static boolean isPure(Method method, Class<?> owner) {
        return method.isAnnotationPresent(Pure.class)
                || (owner.isAnnotationPresent(Pure.class) && method.getDeclaringClass() != Object.class);
    }
}
