package dev.assay.benchmarks;

import dev.assay.benchmarks.load.Workload;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param blocks of each side for each kind of program, alternating
 * @param block submissions of a short kind in a block; of a long kind it is a quarter of that
 * @param noOps empty jails, and as many plain processes
 * @param runs of the latency
 * @param opened sandboxes of each language
 * @param called submissions of a function in each language, and as many of a program
 * @param saturated one block of the throughput
 * @param saturatedBlocks of each side
 * @param idle how long the idle system is watched
 * @param warmUp submissions in each language before anything counts
 */
record Extent(
        int blocks,
        int block,
        int noOps,
        int runs,
        int opened,
        int called,
        Duration saturated,
        int saturatedBlocks,
        Duration idle,
        int warmUp) {
    static final Extent FULL = new Extent(6, 8, 400, 200, 6, 12, Duration.ofSeconds(20), 3, Duration.ofSeconds(10), 40);
    static final Extent QUICK = new Extent(2, 4, 60, 40, 2, 3, Duration.ofSeconds(6), 1, Duration.ofSeconds(3), 8);

    int block(Workload workload) {
        return switch (workload) {
            case TWO_SUM -> block;
            case CPU_BOUND, LARGE_INPUT -> Math.max(1, block / 4);
        };
    }
}
