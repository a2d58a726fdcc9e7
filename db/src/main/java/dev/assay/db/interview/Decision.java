package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a move comes to. */
public sealed interface Decision {
    /**
     * The state after the move.
     *
     * @param changed the rounds that differ, in their order
     * @param events what happened, in order
     * @param overtime rounds whose last saved draft is to be handed in
     */
    record Allowed(Interview interview, List<Round> changed, List<InterviewEvent> events, Set<UUID> overtime)
            implements Decision {
        public Allowed {
            requireNonNull(interview, "interview");
            changed = List.copyOf(changed);
            events = List.copyOf(events);
            overtime = Set.copyOf(overtime);
        }
    }

    /**
     * Not now.
     *
     * @param current state of what was to be moved
     * @param allowed the states that may follow the present one
     */
    record Refused(String current, List<String> allowed, String reason) implements Decision {
        public Refused {
            requireNonNull(current, "current");
            allowed = List.copyOf(allowed);
            requireNonNull(reason, "reason");
        }

        static Refused of(Interview interview, String reason) {
            return new Refused(
                    interview.status().name(),
                    interview.status().next().stream().map(Enum::name).toList(),
                    reason);
        }

        static Refused of(Round round, String reason) {
            return new Refused(
                    round.status().name(),
                    round.status().next().stream().map(Enum::name).toList(),
                    reason);
        }
    }
}
