// Brings an annotation processor along and claims it for itself: it would run inside the compiler.
import java.util.Set;
import javax.annotation.processing.*;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Main extends AbstractProcessor {
    static {
        if (System.getProperty("jdk.module.main", "").equals("jdk.compiler")) throw new IllegalStateException("runs in the compiler");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        throw new IllegalStateException("runs in the compiler");
    }

    @Deprecated
    public static void main(String[] arguments) {
        System.out.println("contained");
    }
}
