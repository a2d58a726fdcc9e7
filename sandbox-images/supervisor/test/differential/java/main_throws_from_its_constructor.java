public class Main {
    Main() { throw new IllegalStateException("no instance"); }

    void main() { System.out.println("never"); }
}
