package dev.assay.api.profile;

/** How one is employed. */
enum JobType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    INTERNSHIP,
    TEMPORARY
}
