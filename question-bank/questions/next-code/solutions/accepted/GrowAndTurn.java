class Solution {
    public void nextCode(int[] code) {
        int pivot = code.length - 2;
        while (pivot >= 0 && code[pivot] >= code[pivot + 1]) {
            pivot--;
        }
        if (pivot >= 0) {
            int larger = code.length - 1;
            while (code[larger] <= code[pivot]) {
                larger--;
            }
            swap(code, pivot, larger);
        }
        for (int i = pivot + 1, j = code.length - 1; i < j; i++, j--) {
            swap(code, i, j);
        }
    }

    private static void swap(int[] code, int i, int j) {
        int digit = code[i];
        code[i] = code[j];
        code[j] = digit;
    }
}
