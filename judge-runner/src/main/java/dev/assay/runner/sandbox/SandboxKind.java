package dev.assay.runner.sandbox;

import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import java.util.OptionalInt;

/**
 * Sandboxes of the same kind can stand in for each other.
 *
 * @param language id
 * @param memoryMb what a program may use beside its runtime's own needs; for {@link Role#RUN} one of a few classes
 * @param core the one core it runs on; empty for any
 */
public record SandboxKind(String language, Role role, int memoryMb, OptionalInt core) {
    /** Compilers, programs and checkers never share a container. */
    public enum Role {
        COMPILE,
        RUN,
        CHECK
    }

    private static final int[] CLASSES_MB = {64, 128, 256, 512, 1024};

    /**
     * For running programs.
     *
     * @param memoryMb the limit of one of them, at most 1024
     */
    public static SandboxKind run(LanguageDescriptor language, int memoryMb, OptionalInt core) {
        for (int size : CLASSES_MB) {
            if (memoryMb <= size) {
                return new SandboxKind(language.id(), Role.RUN, size, core);
            }
        }
        throw new IllegalArgumentException("memory limit of %d MiB (expected: at most 1024)".formatted(memoryMb));
    }

    /**
     * For checkers that are programs.
     *
     * @param memoryMb their limit
     */
    public static SandboxKind check(LanguageDescriptor language, int memoryMb, OptionalInt core) {
        return new SandboxKind(language.id(), Role.CHECK, memoryMb, core);
    }

    /** For a compiler that works apart from programs. */
    public static SandboxKind compile(LanguageDescriptor language, CompileStep.Apart step, OptionalInt core) {
        return new SandboxKind(language.id(), Role.COMPILE, step.memoryMb(), core);
    }
}
