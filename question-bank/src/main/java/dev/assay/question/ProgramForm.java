package dev.assay.question;

import dev.assay.signature.ClassSignature;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Signature;
import java.util.Objects;
import java.util.Optional;

/** What a candidate writes, and so how tests reach it. */
public sealed interface ProgramForm {
    Kind kind();

    /** What is called; empty where a whole program is run. */
    default Optional<Signature> called() {
        return switch (this) {
            case WholeProgram _ -> Optional.empty();
            case Function(FunctionSignature signature) -> Optional.of(signature);
            case Session(ClassSignature signature) -> Optional.of(signature);
        };
    }

    /** A whole program: a test's input is its standard input, its standard output is compared. */
    record WholeProgram() implements ProgramForm {
        @Override
        public Kind kind() {
            return Kind.STDIO;
        }
    }

    /** A function: a test's input are its arguments, its result is compared, both as canonical JSON. */
    record Function(FunctionSignature signature) implements ProgramForm {
        public Function {
            Objects.requireNonNull(signature, "signature");
        }

        @Override
        public Kind kind() {
            return Kind.FUNCTION;
        }
    }

    /** A class: a test's input are calls on one object, the list of results is compared, both as canonical JSON. */
    record Session(ClassSignature signature) implements ProgramForm {
        public Session {
            Objects.requireNonNull(signature, "signature");
        }

        @Override
        public Kind kind() {
            return Kind.CLASS;
        }
    }

    /** The form that a signature asks for. */
    static ProgramForm of(Signature signature) {
        return switch (signature) {
            case FunctionSignature function -> new Function(function);
            case ClassSignature session -> new Session(session);
        };
    }
}
