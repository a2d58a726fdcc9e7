package dev.assay.recipe.operation;

import dev.assay.recipe.making.Making;
import dev.assay.recipe.making.RecipeMistake;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Some of many numbers, none twice. */
final class Samples {
    private Samples() {}

    /** As many numbers from 0 to below, ascending, each set of them as likely as any other; this is Floyd's way. */
    static long[] below(long bound, int count, Making making) {
        if (count > bound) {
            throw new RecipeMistake(count + " different ones of " + bound + " (expected: at most " + bound + ")");
        }
        making.work(count);
        Set<Long> taken = HashSet.newHashSet(count);
        for (long last = bound - count; last < bound; last++) {
            long drawn = making.below(last + 1);
            taken.add(taken.contains(drawn) ? last : drawn);
        }
        long[] numbers = new long[count];
        int i = 0;
        for (long number : taken) {
            numbers[i++] = number;
        }
        Arrays.sort(numbers);
        return numbers;
    }

    /** The same, of the numbers that are not taken; those are ascending and below the bound. */
    static long[] beside(long[] taken, long bound, int count, Making making) {
        long[] numbers = below(bound - taken.length, count, making);
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            while (before < taken.length && taken[before] - before <= numbers[i]) {
                before++;
            }
            numbers[i] += before;
        }
        return numbers;
    }

    /** The numbers from 0 to count - 1 in random order. */
    static int[] order(int count, Making making) {
        making.work(count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int place = (int) making.below(i + 1L);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
