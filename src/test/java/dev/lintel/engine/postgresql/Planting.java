package dev.lintel.engine.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Rewrites the engine's byte code so that it asks {@link Planted} wherever a defect can be: all defects are there at once, and
 * one at a time is switched on.
 */
final class Planting {

    private static final String HOME = "dev/lintel/engine/postgresql/";
    private static final String LOCK = HOME + "PostgresLock";
    private static final String FORECAST = HOME + "Forecast";
    private static final String WORK = "dev/lintel/engine/Work$Kind";
    private static final String PLANTED = HOME + "Planted";
    private static final List<String> WORKS = List.of("ROWS", "SCAN", "INDEX_BUILD", "REWRITE");
    private static final Set<String> LEFT_OUT = Set.of(
            "scan",
            "scanTree",
            "rewrite",
            "rewriteTree",
            "build",
            "rows",
            "work",
            "refuse",
            "needs",
            "notInTransaction",
            "lockIndexesOf");

    private final List<Defect> defects = new ArrayList<>();
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int places;

    private String method = "";
    private int line;

    List<Defect> defects() {
        return defects;
    }

    /** The byte code of the engine with all defects in it, and of the tests that predict. */
    Map<String, byte[]> classes() {
        return classes;
    }

    static Planting of(Path engine, Path tests) throws IOException, AnalyzerException {
        Planting planting = new Planting();
        for (Path file : classFiles(engine)) {
            planting.add(file, true);
        }
        for (Path file : classFiles(tests)) {
            if (!file.endsWith("Planted.class")) {
                planting.add(file, false);
            }
        }
        return planting;
    }

    private static List<Path> classFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(HOME))) {
            return files.filter(p -> p.toString().endsWith(".class")).sorted().toList();
        }
    }

    private void add(Path file, boolean plant) throws IOException, AnalyzerException {
        byte[] code = Files.readAllBytes(file);
        ClassNode node = new ClassNode();
        new ClassReader(code).accept(node, 0);
        if (plant) {
            for (MethodNode each : node.methods) {
                if ((each.access & Opcodes.ACC_ABSTRACT) == 0 && !isOfTheStart(node, each)) {
                    plant(node, each);
                }
            }
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            code = writer.toByteArray();
        }
        classes.put(node.name.replace('/', '.'), code);
    }

    /** What runs once, when a class is loaded, reads the lists that {@code FactsTest} holds. */
    private static boolean isOfTheStart(ClassNode owner, MethodNode node) {
        return node.name.equals("<clinit>") || node.name.equals("$values") || owner.name.equals(HOME + "Facts");
    }

    private void plant(ClassNode owner, MethodNode node) throws AnalyzerException {
        String name = node.name.startsWith("lambda$") ? node.name.substring(7, node.name.lastIndexOf('$')) : node.name;
        method = owner.name.substring(HOME.length()).replace('$', '.') + "." + name;
        line = 0;
        Map<AbstractInsnNode, Defect.Kind> constants = constants(owner, node);
        for (AbstractInsnNode insn : node.instructions.toArray()) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
            } else if (insn instanceof FieldInsnNode field && insn.getOpcode() == Opcodes.GETSTATIC) {
                constant(field, node.instructions, owner);
            } else if (constants.containsKey(insn)) {
                number(insn, constants.get(insn), node.instructions);
            } else if (insn instanceof MethodInsnNode call && isLeftOut(call.owner, call.name)) {
                place(Defect.Kind.CALL, call.name + "(…)", List.of("nothing"));
                node.instructions.insertBefore(insn, ask("call", "(I)V"));
            } else if (insn instanceof JumpInsnNode jump
                    && insn.getOpcode() != Opcodes.GOTO
                    && insn.getOpcode() != Opcodes.JSR) {
                condition(jump, node.instructions);
            }
        }
        if (isLeftOut(owner.name, node.name)) {
            InsnList guard = new InsnList();
            LabelNode go = new LabelNode();
            guard.add(new MethodInsnNode(Opcodes.INVOKESTATIC, PLANTED, "isLeftOut", "()Z"));
            guard.add(new JumpInsnNode(Opcodes.IFEQ, go));
            guard.add(new InsnNode(Opcodes.RETURN));
            guard.add(go);
            guard.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
            node.instructions.insert(guard);
        }
    }

    private static boolean isLeftOut(String owner, String name) {
        return owner.equals(FORECAST) && LEFT_OUT.contains(name);
    }

    private void place(Defect.Kind kind, String original, List<String> instead) {
        places++;
        int count = counts.merge(method + " " + kind + " " + original, 1, Integer::sum);
        for (String each : instead) {
            defects.add(new Defect(places, kind, method, line, original, count, each));
        }
    }

    private InsnList ask(String question, String descriptor) {
        InsnList list = new InsnList();
        list.add(new LdcInsnNode(places));
        list.add(new MethodInsnNode(Opcodes.INVOKESTATIC, PLANTED, question, descriptor));
        return list;
    }

    // ── Lock modes and kinds of work ────────────────────────────────────────────────────────────────────────────────

    private void constant(FieldInsnNode field, InsnList code, ClassNode owner) {
        boolean lock = field.owner.equals(LOCK) && field.desc.equals("L" + LOCK + ";");
        if (!lock && !field.owner.equals(WORK)) {
            return;
        }
        List<String> instead = new ArrayList<>();
        if (lock) {
            int at = PostgresLock.valueOf(field.name).ordinal();
            for (int other : new int[] {at + 1, at - 1}) {
                if (other >= 0 && other < PostgresLock.values().length) {
                    instead.add(PostgresLock.values()[other].name());
                }
            }
        } else {
            WORKS.stream().filter(w -> !w.equals(field.name)).forEach(instead::add);
        }
        place(lock ? Defect.Kind.LOCK : Defect.Kind.WORK, field.name, instead);
        InsnList asked = ask("constant", "(Ljava/lang/Object;I)Ljava/lang/Object;");
        asked.add(new TypeInsnNode(Opcodes.CHECKCAST, field.owner));
        code.insert(field, asked);
    }

    // ── Flags and versions ──────────────────────────────────────────────────────────────────────────────────────────

    private void number(AbstractInsnNode insn, Defect.Kind kind, InsnList code) {
        int value = value(insn);
        if (kind == Defect.Kind.FLAG) {
            place(kind, value == 1 ? "true" : "false", List.of(value == 1 ? "false" : "true"));
        } else {
            place(kind, "" + value, List.of("" + (value + 1), "" + (value - 1)));
        }
        code.insert(insn, ask("number", "(II)I"));
    }

    private static int value(AbstractInsnNode insn) {
        return insn instanceof IntInsnNode push ? push.operand : insn.getOpcode() - Opcodes.ICONST_0;
    }

    /** The instructions that push a flag or the bound of a version, by who takes them from the stack. */
    private static Map<AbstractInsnNode, Defect.Kind> constants(ClassNode owner, MethodNode node)
            throws AnalyzerException {
        Map<AbstractInsnNode, Defect.Kind> found = new HashMap<>();
        Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(owner.name, node);
        for (int i = 0; i < frames.length; i++) {
            Frame<SourceValue> frame = frames[i];
            AbstractInsnNode insn = node.instructions.get(i);
            if (frame == null) {
                continue;
            }
            int top = frame.getStackSize() - 1;
            if (insn instanceof MethodInsnNode call) {
                Type[] types = Type.getArgumentTypes(call.desc);
                for (int a = 0; a < types.length; a++) {
                    Set<AbstractInsnNode> from = frame.getStack(top - types.length + 1 + a).insns;
                    if (types[a] == Type.BOOLEAN_TYPE) {
                        addFlags(from, found);
                    } else if (types[a] == Type.INT_TYPE && (call.owner.startsWith(HOME) || call.name.equals("max"))) {
                        addVersions(from, found);
                    }
                }
            } else if (insn.getOpcode() == Opcodes.IRETURN && node.desc.endsWith(")Z")
                    || insn instanceof FieldInsnNode field
                            && insn.getOpcode() == Opcodes.PUTFIELD
                            && field.desc.equals("Z")
                    || insn instanceof VarInsnNode store && insn.getOpcode() == Opcodes.ISTORE && isFlag(node, store)) {
                addFlags(frame.getStack(top).insns, found);
            } else if (insn.getOpcode() >= Opcodes.IF_ICMPEQ && insn.getOpcode() <= Opcodes.IF_ICMPLE) {
                if (isVersion(frame.getStack(top - 1).insns, node)) {
                    addVersions(frame.getStack(top).insns, found);
                }
            }
        }
        return found;
    }

    private static boolean isFlag(MethodNode node, VarInsnNode store) {
        return node.localVariables.stream().anyMatch(v -> v.index == store.var && v.desc.equals("Z"));
    }

    private static boolean isVersion(Set<AbstractInsnNode> from, MethodNode node) {
        Set<String> names = new HashSet<>();
        for (AbstractInsnNode each : from) {
            if (each instanceof VarInsnNode load) {
                node.localVariables.stream().filter(v -> v.index == load.var).forEach(v -> names.add(v.name));
            } else if (each instanceof FieldInsnNode field) {
                names.add(field.name);
            }
        }
        return names.contains("version");
    }

    private static void addFlags(Set<AbstractInsnNode> from, Map<AbstractInsnNode, Defect.Kind> found) {
        for (AbstractInsnNode each : from) {
            if (each.getOpcode() == Opcodes.ICONST_0 || each.getOpcode() == Opcodes.ICONST_1) {
                found.put(each, Defect.Kind.FLAG);
            }
        }
    }

    private static void addVersions(Set<AbstractInsnNode> from, Map<AbstractInsnNode, Defect.Kind> found) {
        for (AbstractInsnNode each : from) {
            if (each.getOpcode() == Opcodes.BIPUSH
                    && value(each) >= PostgreSql.EARLIEST
                    && value(each) <= PostgreSql.LATEST) {
                found.put(each, Defect.Kind.VERSION);
            }
        }
    }

    // ── Conditions ──────────────────────────────────────────────────────────────────────────────────────────────────

    /** Puts the question before the jump: whether it would jump, asked of {@link Planted}, and then a jump on the answer. */
    private void condition(JumpInsnNode jump, InsnList code) {
        place(Defect.Kind.CONDITION, "condition", List.of("its contrary"));
        boolean turned = false;
        InsnList question = new InsnList();
        switch (jump.getOpcode()) {
            case Opcodes.IFEQ, Opcodes.IFNE -> {
                question.add(question("isZero", "(I)Z"));
                turned = jump.getOpcode() == Opcodes.IFNE;
            }
            case Opcodes.IFLT, Opcodes.IFGE -> {
                question.add(new InsnNode(Opcodes.ICONST_0));
                question.add(question("isLess", "(II)Z"));
                turned = jump.getOpcode() == Opcodes.IFGE;
            }
            case Opcodes.IFGT, Opcodes.IFLE -> {
                question.add(new InsnNode(Opcodes.ICONST_0));
                question.add(new InsnNode(Opcodes.SWAP));
                question.add(question("isLess", "(II)Z"));
                turned = jump.getOpcode() == Opcodes.IFLE;
            }
            case Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE -> {
                question.add(question("isEqual", "(II)Z"));
                turned = jump.getOpcode() == Opcodes.IF_ICMPNE;
            }
            case Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE -> {
                question.add(question("isLess", "(II)Z"));
                turned = jump.getOpcode() == Opcodes.IF_ICMPGE;
            }
            case Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE -> {
                question.add(new InsnNode(Opcodes.SWAP));
                question.add(question("isLess", "(II)Z"));
                turned = jump.getOpcode() == Opcodes.IF_ICMPLE;
            }
            case Opcodes.IFNULL, Opcodes.IFNONNULL -> {
                question.add(new InsnNode(Opcodes.ACONST_NULL));
                question.add(question("isSame", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
                turned = jump.getOpcode() == Opcodes.IFNONNULL;
            }
            default -> {
                question.add(question("isSame", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
                turned = jump.getOpcode() == Opcodes.IF_ACMPNE;
            }
        }
        question.add(ask("answer", "(ZI)Z"));
        code.insertBefore(jump, question);
        jump.setOpcode(turned ? Opcodes.IFEQ : Opcodes.IFNE);
    }

    private static MethodInsnNode question(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, PLANTED, name, descriptor);
    }
}
