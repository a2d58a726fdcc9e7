class Solution {
    public String again(String text, int times) {
        return text.repeat(times);
    }
}
