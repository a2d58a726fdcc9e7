public class Main {
    public static void main(String[] args) {
        System.out.println(String.format("%5d|%-5s|%05.1f|%x|%e|%,d|%b|%c|%%|%n%10.3e|%+d|%08X|%s", 42, "ab", 3.14159, 255, 12345.678, 1234567, true, 'x', 0.00012, 5, 48879, (Object) null));
        System.out.println(1.0 / 3 + " " + 1e21 + " " + 1e-5 + " " + 100.0f + " " + (float) 0.1 + " " + Double.MIN_VALUE + " " + -0.0 + " " + 0.0 / 0 + " " + 2e-3);
        System.out.println(Double.toHexString(1.1) + " " + Long.toString(-255, 16) + " " + Integer.toBinaryString(10) + " " + (int) 3.99e20 + " " + (byte) 200 + " " + (char) 98 + " " + ('a' + 1));
        System.out.printf("%s %S %h %tY%n", new int[0].length, "up", "hash", new java.util.Date(0));
        System.out.println("""
            a text
              block \
            joined\tta\u0062
            """ + "a,b,,".split(",").length + " " + "x".repeat(3) + " " + " strip ".strip() + "|" + "a\nb".lines().toList() + String.join("-", "a", "b"));
        System.out.println(String.format("%d", 1.5));
    }
}
