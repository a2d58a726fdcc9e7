package dev.assay.db.file;

/** What a file is there for. */
public enum FilePurpose {
    AVATAR,
    RESUME,
    EXPORT
}
