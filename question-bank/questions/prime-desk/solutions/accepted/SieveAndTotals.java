class PrimeDesk {
    private final int[] counts;
    private final long[] sums;

    public PrimeDesk(int limit) {
        boolean[] crossed = new boolean[limit + 1];
        counts = new int[limit + 1];
        sums = new long[limit + 1];
        for (int number = 2; number <= limit; number++) {
            boolean prime = !crossed[number];
            counts[number] = counts[number - 1] + (prime ? 1 : 0);
            sums[number] = sums[number - 1] + (prime ? number : 0);
            if (prime) {
                for (long multiple = (long) number * number; multiple <= limit; multiple += number) {
                    crossed[(int) multiple] = true;
                }
            }
        }
    }

    public int count(int first, int last) {
        return counts[last] - counts[first - 1];
    }

    public long sum(int first, int last) {
        return sums[last] - sums[first - 1];
    }
}
