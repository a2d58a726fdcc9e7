package dev.assay.api.profile;

/** How well one can do something. */
enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED,
    EXPERT
}
