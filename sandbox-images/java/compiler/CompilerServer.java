package dev.assay.compiler;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A javac that stays: it answers one compilation after the other, each as if a fresh {@code javac Main.java} had run in an
 * empty folder.
 *
 * <p>On standard input: {@code u32 length}, then the files of one program. On standard output: {@code u32 length}, then
 * {@code u32 exit code}, standard error as bytes, and the class files. Four zero bytes say at the start that it is warm. The
 * end of the input is the end of the process. What one compilation learned is forgotten with its {@code Context}; what stays
 * is the index of the platform's own classes and the machine code.
 *
 * <p>After a compilation that the compiler itself did not survive (exit codes 2 and above) nothing is trusted any more: the
 * answer is sent, and the process ends.
 */
final class CompilerServer {
    private static final int OK = 0;
    private static final int ERROR = 1;
    private static final int LONGEST_REQUEST = 64 << 20;

    private final DataInputStream requests;
    private final DataOutputStream replies;
    private final Compiler compiler;

    private CompilerServer(DataInputStream requests, DataOutputStream replies, Compiler compiler) {
        this.requests = requests;
        this.replies = replies;
        this.compiler = compiler;
    }

    /** Arguments: the folder of the sources to warm up with, and how often to compile each of them. */
    public static void main(String[] arguments) throws IOException {
        OutputStream replies = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        var server = new CompilerServer(
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16)),
                new DataOutputStream(replies),
                new Compiler());
        server.warmUp(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        server.replies.writeInt(0);
        int exitCode = OK;
        while (exitCode <= ERROR && server.answerNext()) exitCode = server.compiler.lastExitCode();
        System.exit(exitCode <= ERROR ? OK : exitCode);
    }

    private void warmUp(Path folder, int rounds) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
            for (Path file : files) sources.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        Collections.sort(sources);
        for (int round = 0; round < rounds; round++) {
            for (SourceFile source : sources) compiler.compile(List.of(source)).encode();
        }
    }

    /** False at the end of the input. */
    private boolean answerNext() throws IOException {
        int length;
        try {
            length = requests.readInt();
        } catch (EOFException end) {
            return false;
        }
        if (length < 0 || length > LONGEST_REQUEST) throw new IOException("a request of " + length + " bytes");
        byte[] reply = compiler.compile(SourceFile.decode(requests.readNBytes(length))).encode();
        replies.writeInt(reply.length);
        replies.write(reply);
        return true;
    }
}
