package dev.assay.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What came of a compilation: javac's exit code, what it wrote to standard error, and the classes of a correct program. */
record Compilation(int exitCode, byte[] messages, List<ClassFile> classes) {
    byte[] encode() throws IOException {
        var body = new ByteArrayOutputStream(1 << 13);
        var out = new DataOutputStream(body);
        out.writeInt(exitCode);
        out.writeInt(messages.length);
        out.write(messages);
        out.writeInt(classes.size());
        for (ClassFile file : classes) file.writeTo(out);
        return body.toByteArray();
    }
}
