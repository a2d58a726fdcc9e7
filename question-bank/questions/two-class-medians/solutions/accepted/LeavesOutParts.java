class Solution {
    public double[] medians(int[] first, int[] second, int[][] questions) {
        double[] medians = new double[questions.length];
        for (int i = 0; i < questions.length; i++) {
            int[] q = questions[i];
            int total = q[1] - q[0] + q[3] - q[2];
            double lower = ranked(first, second, q, (total + 1) / 2);
            medians[i] = total % 2 == 1 ? lower : (lower + ranked(first, second, q, total / 2 + 1)) / 2;
        }
        return medians;
    }

    /** The value of a rank, from 1: leaves out half of the rank at a time, from the stretch that reaches less far there. */
    private static int ranked(int[] first, int[] second, int[] question, int rank) {
        int a = question[0];
        int b = question[1];
        int c = question[2];
        int d = question[3];
        while (true) {
            if (a == b) {
                return second[c + rank - 1];
            }
            if (c == d) {
                return first[a + rank - 1];
            }
            if (rank == 1) {
                return Math.min(first[a], second[c]);
            }
            int fromFirst = Math.min(b - a, rank / 2);
            int fromSecond = Math.min(d - c, rank / 2);
            if (first[a + fromFirst - 1] < second[c + fromSecond - 1]) {
                a += fromFirst;
                rank -= fromFirst;
            } else {
                c += fromSecond;
                rank -= fromSecond;
            }
        }
    }
}
