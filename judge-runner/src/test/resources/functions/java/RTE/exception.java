class Solution {
    public String repeat(String text, int times) {
        throw new IllegalStateException(text);
    }
}
