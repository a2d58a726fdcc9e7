package dev.assay.db.personal;

/** How far an export is. */
public enum ExportStatus {
    PENDING(false),
    RUNNING(false),
    READY(true),
    FAILED(true),
    /** It was ready; its archive has been deleted. */
    EXPIRED(true);

    private final boolean last;

    ExportStatus(boolean last) {
        this.last = last;
    }

    /** Whether it waits for nothing any more. */
    public boolean isFinal() {
        return last;
    }
}
