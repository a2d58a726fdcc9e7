package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.db.queue.QueueMarks;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** Writes twice a second, and once more at the end, where the entries of queued rows are. */
@Singleton
final class QueueMarking {
    private final QueueMarks marks;

    QueueMarking(QueueMarks marks) {
        this.marks = requireNonNull(marks, "marks is null");
    }

    @Scheduled(initialDelay = "500ms", fixedDelay = "500ms")
    @PreDestroy
    void loop() {
        marks.step();
    }
}
