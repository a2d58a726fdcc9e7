class Solution {
    public String repeat(String text, int times) {
        while (times > 0) {}
        return text;
    }
}
