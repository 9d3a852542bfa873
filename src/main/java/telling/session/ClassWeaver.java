package telling.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the classes of snippets: a check before every jump back and at every method's start makes
 * them stoppable, and what would end the host goes to {@link SnippetGuard}.
 */
final class ClassWeaver {

    private static final int API = Opcodes.ASM9;
    private static final String GUARD = "telling/session/SnippetGuard";
    private static final String RUNTIME = "java/lang/Runtime";

    private ClassWeaver() {}

    /** The same class, woven. */
    static byte[] woven(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(API, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Weaver(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** The first line of the code of a class, as the compiler numbers lines; 0 where it numbers none. */
    static int firstLine(byte[] classFile) {
        int[] first = {0};
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(API) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return name.equals("<init>")
                                        ? null
                                        : new MethodVisitor(API) {
                                            @Override
                                            public void visitLineNumber(int line, Label start) {
                                                first[0] = first[0] == 0 ? line : Math.min(first[0], line);
                                            }
                                        };
                            }
                        },
                        ClassReader.SKIP_FRAMES);
        return first[0];
    }

    private static final class Weaver extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        Weaver(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            check();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                check();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (ends(owner, name, descriptor)) {
                String on = owner.equals(RUNTIME) ? "(L" + RUNTIME + ";I)V" : descriptor;
                super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, name, on, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] woven = Arrays.stream(arguments)
                    .map(argument -> argument instanceof Handle handle ? guarded(handle) : argument)
                    .toArray();
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, woven);
        }

        private void check() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, GUARD, "check", "()V", false);
        }

        private static Handle guarded(Handle handle) {
            if (!ends(handle.getOwner(), handle.getName(), handle.getDesc())) {
                return handle;
            }
            String on = handle.getOwner().equals(RUNTIME) ? "(L" + RUNTIME + ";I)V" : handle.getDesc();
            return new Handle(Opcodes.H_INVOKESTATIC, GUARD, handle.getName(), on, false);
        }

        private static boolean ends(String owner, String name, String descriptor) {
            return descriptor.equals("(I)V")
                    && ((owner.equals("java/lang/System") && name.equals("exit"))
                            || (owner.equals(RUNTIME) && (name.equals("exit") || name.equals("halt"))));
        }
    }
}
