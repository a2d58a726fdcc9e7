class Solution {
    public String repeat(String text, int times) {
        System.out.println("\"no answer\"");
        return text.repeat(times);
    }
}
