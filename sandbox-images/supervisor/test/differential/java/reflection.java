import java.lang.annotation.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;

public class Main {
    @Retention(RetentionPolicy.RUNTIME) @interface Marked { String value() default "none"; }

    @Marked("class") static class Target {
        private int hidden = 7;
        public String greet(String name) { return "hello " + name; }
        private static void fail() { throw new IllegalStateException("inside"); }
    }

    public static void main(String[] args) throws Throwable {
        Target target = Target.class.getDeclaredConstructor().newInstance();
        Field hidden = Target.class.getDeclaredField("hidden");
        System.out.println(hidden.getInt(target) + " " + Target.class.getMethod("greet", String.class).invoke(target, "you") + " " + Target.class.getAnnotation(Marked.class));
        Runnable proxy = (Runnable) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Runnable.class}, (self, method, values) -> { System.out.println("proxy " + method.getName()); return null; });
        proxy.run();
        MethodHandle handle = MethodHandles.lookup().findVirtual(String.class, "concat", MethodType.methodType(String.class, String.class));
        System.out.println((String) handle.invokeExact("a", "b") + " " + Main.class.getClassLoader().getClass().getSimpleName() + " " + Class.forName("Main$Target").getSimpleName() + " " + Main.class.getModule().isNamed() + " " + Main.class.getPackageName().isEmpty());
        try { Class.forName("Missing"); } catch (ClassNotFoundException e) { System.out.println(e); }
        try { Field field = String.class.getDeclaredField("value"); field.setAccessible(true); } catch (InaccessibleObjectException e) { System.out.println(e.getMessage().replaceAll("@\\p{XDigit}+", "")); }
        Target.class.getDeclaredMethod("fail").invoke(null);
    }
}
