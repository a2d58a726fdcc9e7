public enum Main {
    ONE { @Override String text() { return "eins"; } }, TWO;

    String text() { return name(); }

    public static void main(String[] args) {
        for (Main value : values()) System.out.println(value.text() + " " + value.getClass() + " " + value.getDeclaringClass());
        System.exit(valueOf("TWO").ordinal());
    }
}
