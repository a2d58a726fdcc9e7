package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An interview with all its rounds, in their order. */
public record Standing(Interview interview, List<Round> rounds) {
    public Standing {
        requireNonNull(interview, "interview");
        rounds = rounds.stream().sorted(Comparator.comparingInt(Round::number)).toList();
    }

    public Optional<Round> running() {
        return with(RoundStatus.IN_PROGRESS);
    }

    /** The one whose turn is next. */
    public Optional<Round> waiting() {
        return with(RoundStatus.NOT_STARTED);
    }

    public Optional<Round> round(UUID id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    private Optional<Round> with(RoundStatus status) {
        return rounds.stream().filter(round -> round.status() == status).findFirst();
    }
}
