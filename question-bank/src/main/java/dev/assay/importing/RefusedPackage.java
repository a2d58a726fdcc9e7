package dev.assay.importing;

import java.io.Serial;

/** A package that cannot be imported, and why. */
public final class RefusedPackage extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String file;

    /**
     * Why a package cannot be imported.
     *
     * @param file in the package; empty for the package as a whole
     * @param message what was found and what was expected
     */
    public RefusedPackage(String file, String message) {
        super(message);
        this.file = ImportReport.shown(file);
    }

    /** In the package; empty for the package as a whole. */
    public String file() {
        return file;
    }
}
