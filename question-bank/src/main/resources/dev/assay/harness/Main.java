import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calls the candidate's class with the inputs on standard input, and writes what it returns to result/value. The first line of
 * the input is the tag of this run, the second one is for languages without a compiler; each further line is one test.
 */
final class Main {
    private static final int MOST_NODES = 1_000_000;

    /** Canonical JSON: no blanks, and of the escapes in strings only \" \\ and those of code units. */
    private static byte[] in;
    private static int at;
    private static StringBuilder out = new StringBuilder();

    /** What a value is that has no form in JSON. */
    private static final class Formless extends RuntimeException {
        private static final long serialVersionUID = 1;

        Formless(String what) {
            super(what, null, false, false);
        }
    }

    private interface Reading<T> {
        T next();
    }

    private interface Making<T> {
        T[] array(int length);
    }

    public static void main(String[] arguments) throws Throwable {
        in = System.in.readAllBytes();
        new java.io.File("result").mkdir();
        OutputStream channel = new FileOutputStream("result/value");
        channel.write((line() + "\n").getBytes(StandardCharsets.UTF_8));
        line();
        while (at < in.length) {
            answer();
            channel.write(out.toString().getBytes(StandardCharsets.UTF_8));
            out.setLength(0);
        }
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void answer() throws Throwable {
        try {
            out.append('=');
            call();
        } catch (Formless value) {
            out.setLength(0);
            out.append('!');
            writeString(value.getMessage());
            while (in[at] != '\n') at++;
        }
        out.append('\n');
        at++;
    }

    private static void call() throws Throwable {
@call@
    }

    /** ["name",[arguments]] up to the first argument. */
    private static String beginCall() {
        open();
        String name = readString();
        more();
        open();
        return name;
    }

    private static void endCall() {
        more();
        more();
    }

    private static String line() {
        int start = at;
        while (in[at] != '\n') at++;
        return new String(in, start, at++ - start, StandardCharsets.UTF_8);
    }

    private static boolean take(char character) {
        if (in[at] != character) return false;
        at++;
        return true;
    }

    /** Whether another element follows: after the opening bracket and after each element. */
    private static boolean more() {
        take(',');
        return !take(']');
    }

    private static void open() {
        at++;
    }

    private static long readLong() {
        boolean quoted = take('"');
        boolean negative = take('-');
        long value = 0;
        while (at < in.length && in[at] >= '0' && in[at] <= '9') value = value * 10 - (in[at++] - '0');
        if (quoted) at++;
        return negative ? value : -value;
    }

    private static int readInt() {
        return (int) readLong();
    }

    private static double readDouble() {
        int start = at;
        while (",]\n".indexOf(in[at]) < 0) at++;
        double value = Double.parseDouble(new String(in, start, at - start, StandardCharsets.ISO_8859_1));
        return value;
    }

    private static boolean readBool() {
        boolean value = in[at] == 't';
        at += value ? 4 : 5;
        return value;
    }

    private static char readChar() {
        return readString().charAt(0);
    }

    private static String readString() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        at++;
        while (!take('"')) {
            if (take('\\') && take('u')) {
                String code = new String(in, at, 4, StandardCharsets.ISO_8859_1);
                text.write(Integer.parseInt(code, 16));
                at += 4;
            } else {
                text.write(in[at++]);
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static int[] readInts() {
        int[] values = new int[16];
        int size = 0;
        for (open(); more(); values[size++] = readInt()) if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        return Arrays.copyOf(values, size);
    }

    private static long[] readLongs() {
        long[] values = new long[16];
        int size = 0;
        for (open(); more(); values[size++] = readLong()) if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        return Arrays.copyOf(values, size);
    }

    private static double[] readDoubles() {
        double[] values = new double[16];
        int size = 0;
        for (open(); more(); values[size++] = readDouble()) if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        return Arrays.copyOf(values, size);
    }

    private static boolean[] readBools() {
        boolean[] values = new boolean[16];
        int size = 0;
        for (open(); more(); values[size++] = readBool()) if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        return Arrays.copyOf(values, size);
    }

    private static char[] readChars() {
        char[] values = new char[16];
        int size = 0;
        for (open(); more(); values[size++] = readChar()) if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        return Arrays.copyOf(values, size);
    }

    private static <T> T[] readArray(Reading<T> element, Making<T> making) {
        return readList(element).toArray(making.array(0));
    }

    private static <T> List<T> readList(Reading<T> element) {
        List<T> values = new ArrayList<>();
        for (open(); more(); ) values.add(element.next());
        return values;
    }

//{list
    private static ListNode readListNode() {
        ListNode before = new ListNode();
        ListNode last = before;
        for (open(); more(); last = last.next) last.next = new ListNode(@read-list@);
        return before.next;
    }

//}list
//{tree
    private static TreeNode readTreeNode() {
        open();
        if (!more()) return null;
        List<TreeNode> nodes = new ArrayList<>();
        nodes.add(new TreeNode(@read-tree@));
        for (int parent = 0; more(); parent++) {
            nodes.get(parent).left = readChild(nodes);
            if (!more()) break;
            nodes.get(parent).right = readChild(nodes);
        }
        return nodes.get(0);
    }

    private static TreeNode readChild(List<TreeNode> nodes) {
        if (take('n')) {
            at += 3;
            return null;
        }
        TreeNode node = new TreeNode(@read-tree@);
        nodes.add(node);
        return node;
    }

//}tree
    /** Nothing is an empty list or tree where nodes are expected. */
    private static void writeNodes(Object value) {
        if (value instanceof Object[] || value instanceof List<?>) {
            List<?> values = value instanceof Object[] array ? Arrays.asList(array) : (List<?>) value;
            out.append('[');
            for (int i = 0; i < values.size(); i++) {
                if (i > 0) out.append(',');
                writeNodes(values.get(i));
            }
            out.append(']');
        } else if (value == null) {
            out.append("[]");
        } else {
            write(value);
        }
    }

    private static void write(Object value) {
        switch (value) {
            case null -> out.append("null");
            case Double number when !Double.isFinite(number) -> out.append('"').append(number.doubleValue()).append('"');
            case String text -> writeString(text);
            case Character character -> writeString(character.toString());
            case int[] values -> writeAll(values.length, i -> out.append(values[i]));
            case long[] values -> writeAll(values.length, i -> out.append(values[i]));
            case double[] values -> writeAll(values.length, i -> write(values[i]));
            case boolean[] values -> writeAll(values.length, i -> out.append(values[i]));
            case char[] values -> writeAll(values.length, i -> writeString(String.valueOf(values[i])));
            case Object[] values -> writeAll(values.length, i -> write(values[i]));
            case List<?> values -> {
                Object[] elements = values.toArray();
                writeAll(elements.length, i -> write(elements[i]));
            }
//{list
            case ListNode first -> writeList(first);
//}list
//{tree
            case TreeNode root -> writeTree(root);
//}tree
            default -> out.append(value);
        }
    }

    private static void writeAll(int length, java.util.function.IntConsumer element) {
        out.append('[');
        for (int i = 0; i < length; i++) {
            if (i > 0) out.append(',');
            element.accept(i);
        }
        out.append(']');
    }

    private static void writeString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') out.append('\\').append(character);
            else if (character < 0x20 || Character.isSurrogate(character)) out.append(String.format("\\u%04x", (int) character));
            else out.append(character);
        }
        out.append('"');
    }

//{list
    private static void writeList(ListNode first) {
        int count = 0;
        out.append('[');
        for (ListNode node = first; node != null; node = node.next) {
            if (++count > MOST_NODES) throw new Formless("a list that goes in a circle or does not end");
            if (count > 1) out.append(',');
            write(node.val);
        }
        out.append(']');
    }

//}list
//{tree
    private static void writeTree(TreeNode root) {
        List<TreeNode> nodes = new ArrayList<>();
        nodes.add(root);
        out.append('[');
        int end = out.length();
        for (int next = 0; next < nodes.size(); next++) {
            if (next > 0) out.append(',');
            TreeNode node = nodes.get(next);
            if (node == null) {
                out.append("null");
                continue;
            }
            write(node.val);
            end = out.length();
            nodes.add(node.left);
            nodes.add(node.right);
            if (nodes.size() > 2 * MOST_NODES + 1) throw new Formless("a tree that goes in a circle or does not end");
        }
        out.setLength(end);
        out.append(']');
    }

//}tree
    private Main() {}
}
//{list

class ListNode {
    @list@ val;
    ListNode next;

    ListNode() {}

    ListNode(@list@ val) {
        this.val = val;
    }

    ListNode(@list@ val, ListNode next) {
        this.val = val;
        this.next = next;
    }
}
//}list
//{tree

class TreeNode {
    @tree@ val;
    TreeNode left;
    TreeNode right;

    TreeNode() {}

    TreeNode(@tree@ val) {
        this.val = val;
    }

    TreeNode(@tree@ val, TreeNode left, TreeNode right) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}
//}tree
