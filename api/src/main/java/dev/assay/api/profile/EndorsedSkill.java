package dev.assay.api.profile;

import io.micronaut.core.annotation.Nullable;

/**
 * A skill as it is shown.
 *
 * @param endorsements by how many others
 */
record EndorsedSkill(
        String name,
        @Nullable String category,
        SkillLevel level,
        @Nullable Integer yearsOfExperience,
        int endorsements) {}
