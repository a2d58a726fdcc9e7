import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles each NAME.java of the working folder as {@code javac Main.java} would, into /classes/NAME. */
class Compile {
    public static void main(String[] args) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources;
        try (Stream<Path> files = Files.list(Path.of(""))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            String name = source.toString().replace(".java", "");
            Path folder = Files.createDirectory(Path.of("/classes", name));
            List<String> options = List.of("-d", folder.toString());
            if (!compiler.getTask(null, null, null, options, null, List.of(new Main(Files.readString(source)))).call()) {
                throw new IllegalStateException(name + " has errors");
            }
        }
    }

    /** A source that is called Main.java, whatever its file is called. */
    static class Main extends SimpleJavaFileObject {
        private final String text;

        Main(String text) {
            super(URI.create("string:///Main.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
