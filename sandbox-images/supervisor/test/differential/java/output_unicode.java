public class Main {
    public static void main(String[] args) {
        System.out.println("ÄÖÜ €  日本語 🐍 \0 \ud800 alone");
        System.out.write(0xff);
        System.out.println(new char[] {'ä', 'ß'});
        System.err.println("größer");
        System.out.println(System.out.charset() + " " + System.err.charset() + " " + System.out.checkError());
    }
}
