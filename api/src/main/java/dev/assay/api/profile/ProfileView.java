package dev.assay.api.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * A profile; what its owner says stands beside what is known besides.
 *
 * @param weakTopics learned from what was practised, like {@code strongTopics}
 * @param skills names of those in the list of skills
 * @param version grows by one with every change
 */
record ProfileView(
        @JsonUnwrapped ProfileBody profile,
        List<String> weakTopics,
        List<String> strongTopics,
        List<String> skills,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
