import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.InputMismatchException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** The exceptions wrong programs end with, and the ways to catch them. */
public class Failing {
    static class OwnException extends RuntimeException {
        OwnException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    interface Attempt {
        Object run() throws Exception;
    }

    static int depth(int n) {
        return depth(n + 1) + 1;
    }

    static void attempt(Attempt attempt) {
        try {
            System.out.println(attempt.run());
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        } catch (InputMismatchException | ConcurrentModificationException e) {
            System.out.println(e);
        } catch (NoSuchElementException e) {
            System.out.println("nothing there");
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            new OwnException("wrapped", e).printStackTrace(new PrintWriter(trace));
            System.out.println(trace.toString().lines().count());
        } catch (StackOverflowError e) {
            System.out.println("too deep");
        } finally {
            System.out.print("");
        }
    }

    public static void main(String[] args) {
        int[] none = new int[0];
        String missing = args.length > 5 ? "" : null;
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        attempt(() -> 1 / none.length);
        attempt(() -> none[1]);
        attempt(() -> missing.length());
        attempt(() -> Integer.parseInt("x"));
        attempt(() -> list.get(7));
        attempt(() -> new Scanner("x").nextInt());
        attempt(() -> new Scanner("").nextLine());
        attempt(() -> (String) (Object) list.get(0));
        attempt(() -> List.of(1).add(2));
        attempt(() -> "text".substring(9));
        attempt(() -> depth(0));
        attempt(() -> {
            for (Integer value : list) list.remove(value);
            return null;
        });
    }
}
