class Main {
    private final String name = "instance";

    void main() {
        System.out.println(name + " " + getClass());
    }
}
