package dev.assay.standalone.installation;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/**
 * The built source tree this command line runs from. Each process gets the class path of its own module, as its build
 * listed it, so that the API never sees the runner's Docker client, and neither sees the embedded servers.
 *
 * @param classes what was built, in the layout of the tree: the tree itself, or a copy that a later build does not touch
 */
public record Checkout(Path root, Path classes) {
    public Checkout(Path root) {
        this(root, root);
    }

    /** The tree and the copy that the launcher names. */
    public static Checkout ofLauncher() {
        String home = System.getProperty("assay.home");
        if (home == null) {
            throw new Problem("the property assay.home is missing; start with the script ./assay");
        }
        return new Checkout(Path.of(home), Path.of(System.getProperty("assay.classes", home)));
    }

    public String apiClassPath() {
        return classPath(classes.resolve("api"), "assay-api");
    }

    public String runnerClassPath() {
        return classPath(classes.resolve("judge-runner"), "assay-judge-runner");
    }

    public Path bank() {
        return root.resolve("question-bank");
    }

    private static String classPath(Path module, String artifact) {
        Path target = module.resolve("target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, artifact + "-*.jar")) {
            Path jar = StreamSupport.stream(jars.spliterator(), false)
                    .filter(file -> !file.toString().endsWith("-tests.jar"))
                    .findFirst()
                    .orElseThrow(() -> new Problem("no " + artifact + " jar in " + target + "; delete " + target
                            + " and start ./assay again"));
            return jar + ":" + Files.readString(target.resolve("classpath")).strip();
        } catch (IOException e) {
            throw new Problem(module + " is not built; start with the script ./assay", e);
        }
    }
}
