package dev.assay.db.crowd;

import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that comes out the same for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Both ends may come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double share() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Mostly about the median, seldom many times as much. */
    int skewed(int median, double spread, int most) {
        return (int) Math.min(most, Math.max(1, Math.round(median * Math.exp(spread * random.nextGaussian()))));
    }

    /** Of the values, by how often they are wanted; the weights are whole numbers whose sum is 100. */
    <T> T one(T[] values, int... percents) {
        int left = random.nextInt(100);
        int index = 0;
        while (left >= percents[index]) {
            left -= percents[index];
            index++;
        }
        return values[index];
    }

    /** Time-ordered, as the application makes them. */
    UUID id(long micros) {
        long high = ((micros / 1000) << 16) | 0x7000 | random.nextInt(1 << 12);
        long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}
