class Solution {
    public String repeat(String text, int times) {
        return times;
    }
}
