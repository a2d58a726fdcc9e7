package dev.assay.runner;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this source tree that are no part of any class path. */
final class SourceTree {
    private SourceTree() {}

    /** The file or folder of that name, relative to the root of the tree. */
    static Path find(String name) {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new IllegalStateException(name + " is not above " + here);
    }
}
