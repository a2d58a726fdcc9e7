interface Main {
    static void main(String... args) {
        System.out.println(Main.class.isInterface() + " " + args.length);
        throw new IllegalStateException();
    }
}
