class Solution {
    public boolean sameText(String first, String second) {
        return screen(first).equals(screen(second));
    }

    private static String screen(String keys) {
        StringBuilder letters = new StringBuilder();
        for (char key : keys.toCharArray()) {
            if (key != '#') {
                letters.append(key);
            } else if (!letters.isEmpty()) {
                letters.setLength(letters.length() - 1);
            }
        }
        return letters.toString();
    }
}
