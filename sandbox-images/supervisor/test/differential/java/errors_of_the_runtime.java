import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        Object text = "text";
        Object[] strings = new String[1];
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        Runnable[] attempts = {() -> System.out.println(1 / (args.length)), () -> System.out.println((Integer) text), () -> strings[0] = 1,
            () -> System.out.println(new int[-1].length), () -> "abc".substring(5), () -> List.of(1).add(2), () -> { for (int i : list) list.remove(0); },
            () -> new ArrayList<>().iterator().next(), () -> Integer.parseInt("99999999999"), () -> list.get(9), () -> Enum.valueOf(Thread.State.class, "NONE"),
            () -> String.format("%d", "x"), () -> Math.addExact(Integer.MAX_VALUE, 1), () -> { throw new StackOverflowError("by hand"); }};
        for (Runnable attempt : attempts) {
            try { attempt.run(); } catch (Throwable e) { System.out.println(e); }
        }
        System.out.println((Integer) text);
    }
}
