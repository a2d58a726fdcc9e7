public class Main {
    public static void main(String[] args) {
        System.out.println(args.length + " " + args.getClass().getName() + " " + args.getClass().componentType());
        System.out.println("a" + "b" == "ab");
        System.out.println(new String("ab") == "ab");
        System.out.println(new String("ab").intern() == "ab");
        System.out.println(System.identityHashCode(null) + " " + System.lineSeparator().length());
        System.setProperty("mine", "value");
        System.out.println(System.getProperty("mine") + Integer.getInteger("none", 4) + Boolean.getBoolean("none"));
    }
}
