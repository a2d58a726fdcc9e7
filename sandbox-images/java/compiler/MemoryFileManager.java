package dev.assay.compiler;

import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * javac's file manager, kept from one compilation to the next for its index of the platform's classes. Classes it is asked to
 * write stay in memory.
 */
final class MemoryFileManager extends JavacFileManager {
    private final List<ClassFile> classes = new ArrayList<>();

    MemoryFileManager() {
        super(new Context(), false, null);
    }

    /** Before a compilation. Nothing is set up until javac asks: it must first have set up its own log. */
    void offerTo(Context context) {
        context.put(JavaFileManager.class, (Context.Factory<JavaFileManager>) asking -> {
            setContext(asking);
            asking.put(JavaFileManager.class, this);
            return this;
        });
    }

    /** After a compilation: options, texts of sources and classes go. */
    void forget() {
        clear();
        classes.clear();
    }

    List<ClassFile> classes() {
        return List.copyOf(classes);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
            throws IOException {
        var file = ClassFile.named(className);
        classes.add(file);
        return file;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling)
            throws IOException {
        throw new IOException(relativeName + ": only classes are written here");
    }
}
