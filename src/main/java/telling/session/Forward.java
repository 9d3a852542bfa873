package telling.session;

import jdk.jshell.spi.ExecutionControl;

/** The control that an engine knows for all its life: it passes on to that of the session it serves. */
final class Forward implements ExecutionControl {

    private volatile SnippetControl control;

    Forward(SnippetControl control) {
        this.control = control;
    }

    SnippetControl control() {
        return control;
    }

    /** Passes on to another one from now on. */
    void to(SnippetControl next) {
        next.follow(control);
        control = next;
    }

    @Override
    public void load(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        control.load(classes);
    }

    @Override
    public void redefine(ClassBytecodes[] classes) throws ClassInstallException, NotImplementedException {
        control.redefine(classes);
    }

    @Override
    public String invoke(String className, String methodName)
            throws RunException, EngineTerminationException, InternalException {
        return control.invoke(className, methodName);
    }

    @Override
    public String varValue(String className, String variable)
            throws RunException, EngineTerminationException, InternalException {
        return control.varValue(className, variable);
    }

    @Override
    public void addToClasspath(String path) throws EngineTerminationException, InternalException {
        control.addToClasspath(path);
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public Object extensionCommand(String command, Object argument)
            throws RunException, EngineTerminationException, InternalException {
        return control.extensionCommand(command, argument);
    }

    @Override
    public void close() {
        control.close();
    }
}
