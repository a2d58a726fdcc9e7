package dev.assay.question;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What graders look for in an answer in words; never shown to candidates.
 *
 * @param keyPoints at least one
 * @param bonusPoints what is worth more than was asked for
 */
public record Rubric(List<Point> keyPoints, List<Point> bonusPoints, List<FollowUp> followUps) {
    /**
     * One thing an answer may hold.
     *
     * @param id unique among the points of a rubric
     * @param weight its share among the points of its list, above 0
     * @param match patterns of which finding one in an answer suggests that the point was made
     */
    public record Point(String id, String text, double weight, List<MatchPattern> match) {
        public Point {
            if (id.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("point \"" + id + "\" has a blank id or text (expected: both)");
            }
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "weight " + weight + " of point " + id + " (expected: a number above 0)");
            }
            match = List.copyOf(match);
        }
    }

    /**
     * What an interviewer asks when a point was not made.
     *
     * @param whenMissing the id of a point
     */
    public record FollowUp(String whenMissing, String ask) {
        public FollowUp {
            Objects.requireNonNull(whenMissing, "whenMissing");
            if (ask.isBlank()) {
                throw new IllegalArgumentException("follow-up to " + whenMissing + " is blank (expected: a question)");
            }
        }
    }

    public Rubric {
        keyPoints = List.copyOf(keyPoints);
        bonusPoints = List.copyOf(bonusPoints);
        followUps = List.copyOf(followUps);
        if (keyPoints.isEmpty()) {
            throw new IllegalArgumentException("no key points (expected: at least one)");
        }
        Set<String> ids = new HashSet<>();
        addIds(keyPoints, ids);
        addIds(bonusPoints, ids);
        for (FollowUp followUp : followUps) {
            if (!ids.contains(followUp.whenMissing())) {
                throw new IllegalArgumentException(
                        "when_missing " + followUp.whenMissing() + " (expected: the id of a point)");
            }
        }
    }

    private static void addIds(List<Point> points, Set<String> ids) {
        for (Point point : points) {
            if (!ids.add(point.id())) {
                throw new IllegalArgumentException("point " + point.id() + " is there twice (expected: distinct ids)");
            }
        }
    }
}
