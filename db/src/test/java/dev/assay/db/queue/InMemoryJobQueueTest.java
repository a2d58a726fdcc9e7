package dev.assay.db.queue;

import dev.assay.db.testkit.InMemoryJobQueue;
import java.time.InstantSource;

class InMemoryJobQueueTest implements JobQueueContract {
    private final InMemoryJobQueue queue = new InMemoryJobQueue(InstantSource.system());

    @Override
    public JobQueue queue() {
        return queue;
    }

    @Override
    public void lose() {
        queue.lose();
    }
}
