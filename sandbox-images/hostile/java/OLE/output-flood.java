// Prints without end.
public class Main {
    public static void main(String[] arguments) {
        while (true) System.out.print("contained".repeat(1000));
    }
}
