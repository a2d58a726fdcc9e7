// Calls in calls whose types have to be inferred together: each level multiplies the work of the one inside.
import java.util.*;
import java.util.function.*;

public class Main {
    static <T> T f(Supplier<T> s) { return s.get(); }
    static <T> T f(Function<Object, T> s) { return s.apply(null); }
    static <T> T f(BiFunction<Object, Object, T> s) { return s.apply(null, null); }
    static <A, B> A g(Function<A, B> x, Function<B, A> y) { return null; }

    public static void main(String[] arguments) {
        Object o = f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() ->
            f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() ->
            g(a -> a, b -> undefined)))))))))))))))))))))))))))));
        System.out.println("contained");
    }
}
