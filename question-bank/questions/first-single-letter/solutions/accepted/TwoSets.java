class Solution {
    public int firstSingle(String text) {
        int seen = 0;
        int again = 0;
        for (char letter : text.toCharArray()) {
            int bit = 1 << (letter - 'a');
            again |= seen & bit;
            seen |= bit;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((again >> (text.charAt(i) - 'a') & 1) == 0) {
                return i;
            }
        }
        return -1;
    }
}
