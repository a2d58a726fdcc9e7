package dev.assay.harness;

import static dev.assay.signature.Signatures.twoSum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompileProblemTest {
    private static final byte[] SOURCE = "one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8);

    private static String problem(HarnessLanguage language, String output) {
        return Harness.of(twoSum(), language).compileProblem(output, SOURCE);
    }

    @Test
    void anErrorInTheSourceIsPassedOnAsItIs() {
        String output = """
                solution.cpp: In function 'int f()':
                solution.cpp:1:5: error: 'x' was not declared in this scope
                    1 | int x
                      |     ^""";
        assertThat(problem(HarnessLanguage.CPP, "In file included from main.cpp:271:\n" + output + "\n"))
                .isEqualTo(output);
    }

    @Test
    void anErrorInTheHarnessBecomesTheExpectedDeclaration() {
        String output = """
                main.cpp:300:10: error: '::twoSum' has not been declared
                  300 | static_assert(…)
                      |               ^
                main.cpp:310:3: error: '::twoSum' has not been declared
                """;
        assertThat(problem(HarnessLanguage.CPP, output)).isEqualTo("""
                        The program has to declare this:

                            std::vector<int> twoSum(std::vector<int> &nums, int target)

                        The compiler says: '::twoSum' has not been declared""");
    }

    @Test
    void remarksAndWhatFollowsFromAnErrorGoWithTheHarness() {
        String output = """
                main.cpp:283:23: error: redefinition of 'assay::exit_code main()'
                  283 | assay::exit_code main() {
                solution.cpp:3:5: note: 'int main()' previously defined here
                    3 | int main() { return 0; }
                main.cpp:300:10: error: template argument 1 is invalid
                main.cpp:243:2: warning: control reaches end of non-void function [-Wreturn-type]
                  243 | }
                """;
        assertThat(problem(HarnessLanguage.CPP, output)).endsWith("""
                        The compiler says: redefinition of 'exit_code main()'

                        solution.cpp:3:5: note: 'int main()' previously defined here
                            3 | int main() { return 0; }""");
    }

    @Test
    void whatTheHarnessIncludesOfTheImageIsTheHarness() {
        String output = """
                main.cpp:39:40: error: cannot convert 'std::string' to 'int'
                   39 |     form<types_add::result>::write(out, ::add(a0, a1));
                harness.h:51:40: note:   initializing argument 2 of 'static void assay::form<int>::write(assay::output&, int)'
                   51 |     static void write(output &out, int value);
                """;
        assertThat(problem(HarnessLanguage.CPP, output))
                .endsWith("The compiler says: cannot convert 'std::string' to 'int'");
    }

    @Test
    void errorsInBothAreBothTold() {
        String output = """
                Main.java:12: error: cannot find symbol
                        new Solution().twoSum(a0, a1);
                Solution.java:2: error: ';' expected
                    int x
                         ^
                2 errors
                """;
        assertThat(problem(HarnessLanguage.JAVA, output)).isEqualTo("""
                        The program has to declare this:

                            class Solution {
                                public int[] twoSum(int[] nums, int target)
                            }

                        The compiler says: cannot find symbol

                        Solution.java:2: error: ';' expected
                            int x
                                 ^""");
    }

    @Test
    void whatStandsBelowATypeScriptSourceIsTheHarness() {
        assertThat(problem(HarnessLanguage.TYPESCRIPT, "main.ts(3,1): error TS2304: Cannot find name 'x'.\n"))
                .isEqualTo("main.ts(3,1): error TS2304: Cannot find name 'x'.");
        assertThat(problem(HarnessLanguage.TYPESCRIPT, "main.ts(5,1): error TS2304: Cannot find name 'twoSum'.\n"))
                .startsWith("The program has to declare this:")
                .endsWith("The compiler says: Cannot find name 'twoSum'.");
    }

    @Test
    void goTellsTheHarnessByItsName() {
        assertThat(problem(HarnessLanguage.GO, "harness.go:9:54: undefined: twoSum\n"))
                .endsWith("The compiler says: undefined: twoSum");
        assertThat(problem(HarnessLanguage.GO, "main.go:3:1: undefined: x\n")).isEqualTo("main.go:3:1: undefined: x");
    }
}
