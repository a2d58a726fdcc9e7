package dev.assay.api.interview;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** What candidates see of interviews. Instants are null while they have not come. */
final class InterviewViews {
    private InterviewViews() {}

    /**
     * One interview.
     *
     * @param currentRoundId null unless a round is running
     * @param serverNow what to compare deadlines with, instead of the client's own clock
     */
    record InterviewView(
            UUID id,
            PracticeType type,
            Difficulty difficulty,
            String title,
            InterviewStatus status,
            Config config,
            Instant startedAt,
            Instant deadlineAt,
            Instant endedAt,
            Integer totalDurationSec,
            UUID currentRoundId,
            Instant createdAt,
            int version,
            Instant serverNow) {
        static InterviewView of(Interview interview, List<Round> rounds, Instant now) {
            return new InterviewView(
                    interview.id(),
                    interview.type(),
                    interview.difficulty(),
                    interview.title(),
                    interview.status(),
                    Config.of(interview.config()),
                    interview.startedAt().orElse(null),
                    interview.deadlineAt().orElse(null),
                    interview.endedAt().orElse(null),
                    boxed(interview.totalDurationSec()),
                    rounds.stream()
                            .filter(round -> round.status() == RoundStatus.IN_PROGRESS)
                            .map(Round::id)
                            .findFirst()
                            .orElse(null),
                    interview.createdAt(),
                    interview.version(),
                    now);
        }
    }

    record Config(List<String> topics, int numQuestions, Integer timeLimitMin, List<String> languages) {
        static Config of(InterviewConfig config) {
            return new Config(config.topics(), config.numQuestions(), boxed(config.timeLimitMin()), config.languages());
        }
    }

    /** A round in a list: without its question. */
    record RoundSummary(
            UUID id,
            UUID interviewId,
            int number,
            RoundStatus status,
            Instant startedAt,
            Instant endedAt,
            Integer durationSec,
            Instant deadlineAt) {
        static RoundSummary of(Round round) {
            return new RoundSummary(
                    round.id(),
                    round.interviewId(),
                    round.number(),
                    round.status(),
                    round.startedAt().orElse(null),
                    round.endedAt().orElse(null),
                    boxed(round.durationSec()),
                    round.deadlineAt().orElse(null));
        }
    }

    /**
     * A page of a list.
     *
     * @param nextCursor null on the last page
     */
    record Page<T>(List<T> items, String nextCursor) {}

    static Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }
}
