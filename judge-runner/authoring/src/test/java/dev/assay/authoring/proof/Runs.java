package dev.assay.authoring.proof;

import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs of solutions that never ran, held to a second. */
public final class Runs {
    static final int LIMIT_MS = 1000;

    private Runs() {}

    /** Of a solution in a folder, with tests named t0, t1 and so on. */
    public static SolutionRun of(SolutionFolder folder, TestRun... tests) {
        return of(folder, folder.directory() + ".py", tests);
    }

    static SolutionRun of(SolutionFolder folder, String file, TestRun... tests) {
        Path path = Path.of("questions/q/solutions").resolve(folder.directory()).resolve(file);
        Solution solution = new Solution("python", path, folder, folder.expectation(), new byte[0]);
        List<TestRun> named = new ArrayList<>();
        for (TestRun test : tests) {
            named.add(new TestRun(
                    "t" + named.size(), test.verdict(), test.cpuMs(), test.wallMs(), test.killed(), test.said()));
        }
        return new SolutionRun(solution, LIMIT_MS, Optional.empty(), named);
    }

    public static TestRun test(Verdict verdict, int cpuMs) {
        return new TestRun("t", verdict, cpuMs, cpuMs, false, "");
    }

    static TestRun saying(Verdict verdict, String said) {
        return new TestRun("t", verdict, 10, 10, false, said);
    }

    static TestRun killed() {
        return new TestRun("t", Verdict.TLE, 1490, 1500, true, "");
    }
}
