package dev.assay.api.profile;

/** Where one works. */
enum WorkMode {
    REMOTE,
    HYBRID,
    ONSITE
}
