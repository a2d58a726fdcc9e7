package dev.assay.compiler;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A source file as it arrives: a plain name, never a path, and bytes that may be anything. */
record SourceFile(String name, byte[] content) implements Comparable<SourceFile> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+[.]java");

    SourceFile {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("a source file named " + name);
    }

    /** A body of {@code list<file>}: a count, then for each file its name, permission bits (of no meaning here) and content. */
    static List<SourceFile> decode(byte[] body) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(body));
        List<SourceFile> files = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            String name = new String(bytes(in), StandardCharsets.UTF_8);
            in.readInt();
            files.add(new SourceFile(name, bytes(in)));
        }
        if (in.available() > 0 || files.isEmpty()) throw new IOException("a malformed request");
        return files;
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw new IOException("a malformed request");
        return in.readNBytes(length);
    }

    @Override
    public int compareTo(SourceFile other) {
        return name.compareTo(other.name);
    }
}
