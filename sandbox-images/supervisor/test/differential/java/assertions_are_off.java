public class Main {
    public static void main(String[] args) {
        assert args.length > 5 : "never";
        System.out.println(Main.class.desiredAssertionStatus());
    }
}
