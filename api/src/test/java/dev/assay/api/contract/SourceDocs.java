package dev.assay.api.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources say in Javadoc: of types, of the components of records, and of methods. */
final class SourceDocs {
    /** The name of a component of a record; on the wire it is another. */
    private static final Pattern COMPONENT = Pattern.compile("(?<=`)[a-z]+[A-Za-z]+(?=`)");

    private final Map<String, Doc> docs = new HashMap<>();

    private SourceDocs() {}

    /**
     * A comment.
     *
     * @param summary its first sentence
     * @param rest what follows that, or empty
     * @param params by name
     */
    record Doc(String summary, String rest, Map<String, String> params) {
        String whole() {
            return (summary + " " + rest).strip();
        }
    }

    /** Of every source file below a folder. */
    static SourceDocs below(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            SourceDocs read = new SourceDocs();
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                read.new Scanner(unit, trees).scan(unit, null);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Doc> of(Class<?> type) {
        return Optional.ofNullable(docs.get(type.getCanonicalName()));
    }

    Optional<Doc> of(Class<?> type, String method) {
        return Optional.ofNullable(docs.get(type.getCanonicalName() + "#" + method));
    }

    /** Of a package, which has its comment in {@code package-info}. */
    Optional<Doc> of(Package named) {
        return Optional.ofNullable(docs.get(named.getName()));
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private String within;

        Scanner(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
            this.within = unit.getPackageName().toString();
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree node, Void nothing) {
            if (unit.getSourceFile().getName().endsWith("package-info.java")) {
                scan(unit.getPackage(), null);
                return null;
            }
            return super.visitCompilationUnit(node, null);
        }

        @Override
        public Void visitPackage(com.sun.source.tree.PackageTree node, Void nothing) {
            if (unit.getSourceFile().getName().endsWith("package-info.java")) {
                note(within);
            }
            return null;
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            String outer = within;
            within = outer + "." + node.getSimpleName();
            note(within);
            super.visitClass(node, null);
            within = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            note(within + "#" + node.getName());
            return null;
        }

        private void note(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                Map<String, String> params = comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .filter(param -> !param.isTypeParameter())
                        .collect(Collectors.toMap(
                                param -> param.getName().toString(), param -> text(param.getDescription())));
                docs.put(name, new Doc(text(comment.getFirstSentence()), text(comment.getBody()), params));
            }
        }
    }

    private static String text(List<? extends DocTree> parts) {
        String text = parts.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?([^}]*)}", "$1")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replaceAll("\\s+", " ")
                .strip();
        return COMPONENT.matcher(text).replaceAll(name -> SnakeCaseStrategy.INSTANCE.translate(name.group()));
    }
}
