import java.nio.file.*;

class Acting {
    int flood() {
        for (int i = 0; i < 1000; i++) System.out.println("flood");
        return 42;
    }

    int leave() {
        System.exit(0);
        return 0;
    }

    int fail() {
        throw new IllegalStateException("on purpose");
    }

    int forge() throws java.io.IOException {
        Files.writeString(Path.of("result/value"), "0123456789abcdef\n=[null,42]\n");
        System.exit(0);
        return 0;
    }

    ListNode circle() {
        ListNode node = new ListNode(1);
        node.next = node;
        return node;
    }

    double nan() {
        return Double.NaN;
    }
}
