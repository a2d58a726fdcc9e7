package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every queue does. */
interface JobQueueContract {
    Duration SOON = Duration.ofSeconds(20);

    /** A queue with nothing in it. */
    JobQueue queue();

    /** Makes the queue lose everything. */
    void lose();

    @Test
    default void entry_taken_is_the_entry_appended() {
        JobQueue queue = queue();
        QueuePlace appended = queue.append(Lane.SUBMIT, job());

        assertThat(queue.take("a", Duration.ZERO)).containsExactly(appended.entry());
        assertThat(appended.epoch()).isEqualTo(queue.epoch());
    }

    @Test
    default void lanes_are_served_in_their_order_and_each_lane_in_the_order_of_appending() {
        JobQueue queue = queue();
        QueueEntry batch = queue.append(Lane.BATCH, job()).entry();
        QueueEntry submit = queue.append(Lane.SUBMIT, job()).entry();
        QueueEntry run1 = queue.append(Lane.RUN, job()).entry();
        QueueEntry run2 = queue.append(Lane.RUN, job()).entry();

        for (QueueEntry expected : List.of(run1, run2, submit, batch)) {
            assertThat(queue.take("a", Duration.ZERO)).containsExactly(expected);
        }
    }

    @Test
    default void entry_is_taken_once() {
        JobQueue queue = queue();
        queue.append(Lane.RUN, job());
        queue.take("a", Duration.ZERO);

        assertThat(queue.take("b", Duration.ZERO)).isEmpty();
        assertThat(queue.take("a", Duration.ZERO)).isEmpty();
    }

    @Test
    default void taking_from_an_empty_queue_waits_no_longer_than_it_may() {
        assertThat(queue().take("a", Duration.ofMillis(20))).isEmpty();
    }

    @Test
    default void waiting_taker_gets_what_arrives() throws Exception {
        JobQueue queue = queue();
        CompletableFuture<List<QueueEntry>> taken = new CompletableFuture<>();
        Thread.startVirtualThread(() -> taken.complete(queue.take("a", SOON)));

        QueueEntry appended = queue.append(Lane.BATCH, job()).entry();

        assertThat(taken.get(SOON.toSeconds(), TimeUnit.SECONDS)).containsExactly(appended);
    }

    @Test
    default void waiting_taker_survives_the_loss_of_everything() throws Exception {
        JobQueue queue = queue();
        queue.append(Lane.RUN, job());
        queue.take("a", Duration.ZERO);
        CompletableFuture<List<QueueEntry>> taken = new CompletableFuture<>();
        Thread.startVirtualThread(() -> taken.complete(queue.take("a", SOON)));
        lose();

        QueueEntry appended = queue.append(Lane.RUN, job()).entry();

        List<QueueEntry> got = taken.get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertThat(got.isEmpty() ? queue.take("a", SOON) : got).containsExactly(appended);
    }

    @Test
    default void queue_holds_an_entry_until_it_is_acknowledged() {
        JobQueue queue = queue();
        QueueEntry entry = queue.append(Lane.RUN, job()).entry();
        assertThat(queue.holds(Lane.RUN, entry.entryId())).isTrue();
        queue.take("a", Duration.ZERO);
        assertThat(queue.holds(Lane.RUN, entry.entryId())).isTrue();

        queue.acknowledge(entry);

        assertThat(queue.holds(Lane.RUN, entry.entryId())).isFalse();
        assertThat(queue.adopt("b", Duration.ZERO)).isEmpty();
        assertThatCode(() -> queue.acknowledge(entry)).doesNotThrowAnyException();
    }

    @Test
    default void entry_of_one_lane_is_not_held_by_another() {
        JobQueue queue = queue();
        QueueEntry entry = queue.append(Lane.RUN, job()).entry();

        assertThat(queue.holds(Lane.BATCH, entry.entryId())).isFalse();
    }

    @Test
    default void entries_not_acknowledged_are_adopted_by_another() {
        JobQueue queue = queue();
        QueueEntry taken = queue.append(Lane.SUBMIT, job()).entry();
        queue.take("dead", Duration.ZERO);
        queue.append(Lane.SUBMIT, job());

        assertThat(queue.adopt("b", Duration.ofHours(1))).isEmpty();
        assertThat(queue.adopt("b", Duration.ZERO)).containsExactly(taken);
    }

    @Test
    default void all_entries_not_acknowledged_are_adopted_in_the_end() {
        JobQueue queue = queue();
        Set<QueueEntry> left = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            for (Lane lane : Lane.values()) {
                left.add(queue.append(lane, job()).entry());
                queue.take("dead", Duration.ZERO);
            }
        }

        for (int i = 0; i < 30 && !left.isEmpty(); i++) {
            for (QueueEntry entry : queue.adopt("b", Duration.ZERO)) {
                assertThat(left.remove(entry)).isTrue();
                queue.acknowledge(entry);
            }
        }

        assertThat(left).isEmpty();
    }

    @Test
    default void epoch_stays_until_everything_is_lost() {
        JobQueue queue = queue();
        String before = queue.epoch();
        QueueEntry entry = queue.append(Lane.RUN, job()).entry();
        assertThat(queue.epoch()).isEqualTo(before);

        lose();

        assertThat(queue.epoch()).isNotEqualTo(before);
        assertThat(queue.holds(Lane.RUN, entry.entryId())).isFalse();
        assertThat(queue.take("a", Duration.ZERO)).isEmpty();
        assertThat(queue.adopt("a", Duration.ZERO)).isEmpty();
    }

    private static JobId job() {
        return JobId.submission(UUID.randomUUID());
    }
}
