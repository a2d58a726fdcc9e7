package dev.assay.api.events;

import static java.util.Objects.requireNonNull;

/**
 * What a stream tells about a job as the database has it.
 *
 * @param event name of the event that says so
 * @param data JSON on one line; only what the reader of the stream may see
 * @param finished true when nothing will change any more
 */
public record JobState(String event, String data, boolean finished) {
    public JobState {
        requireNonNull(event, "event is null");
        requireNonNull(data, "data is null");
    }
}
