package dev.assay.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A class in memory, with the name its file will have. */
final class ClassFile extends SimpleJavaFileObject {
    private static final int LONGEST_NAME = 255;
    /** What the sandbox takes as a file's name. A class can have other characters in its name only by trying. */
    private static final Pattern PATH = Pattern.compile("[\\w$./\\x{80}-\\x{10ffff}-]+");

    private static final int PERMISSIONS = 0644;

    private final byte[] path;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 11);

    private ClassFile(URI uri, byte[] path) {
        super(uri, Kind.CLASS);
        this.path = path;
    }

    static ClassFile named(String className) throws IOException {
        String path = className.replace('.', '/') + Kind.CLASS.extension;
        byte[] encoded = path.getBytes(StandardCharsets.UTF_8);
        if (encoded.length > LONGEST_NAME) throw new FileSystemException(path, null, "File name too long");
        if (!PATH.matcher(path).matches()) throw new FileSystemException(path, null, "Invalid file name");
        try {
            return new ClassFile(new URI("memory", null, "/" + path, null), encoded);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Override
    public OutputStream openOutputStream() {
        content.reset();
        return content;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(path.length);
        out.write(path);
        out.writeInt(PERMISSIONS);
        out.writeInt(content.size());
        content.writeTo(out);
    }
}
