package dev.assay.benchmarks.load;

import java.util.List;

/** A language that is measured, and how its programs are run the plain way. */
public enum BenchLanguage {
    PYTHON("python", "py", "main.py", "", "python3 main.py", 1_500_000),
    JAVASCRIPT("javascript", "js", "main.js", "", "node main.js", 200_000_000),
    JAVA("java", "java", "Main.java", "javac Main.java", "java Main", 200_000_000);

    private final String id;
    private final String ending;
    private final String sourceFile;
    private final String compile;
    private final String run;
    private final int steps;

    BenchLanguage(String id, String ending, String sourceFile, String compile, String run, int stepsOfCpuBound) {
        this.id = id;
        this.ending = ending;
        this.sourceFile = sourceFile;
        this.compile = compile;
        this.run = run;
        this.steps = stepsOfCpuBound;
    }

    /** The judge's name for it. */
    public String id() {
        return id;
    }

    public String sourceFile() {
        return sourceFile;
    }

    /** Empty when nothing is compiled. */
    public List<String> compile() {
        return words(compile);
    }

    public List<String> run() {
        return words(run);
    }

    /** Rounds of the loop that take a good third of a second. */
    int steps() {
        return steps;
    }

    /** Where a workload's program is, below the folder of programs. */
    String program(Workload workload) {
        return id + "/" + workload.label().replace('-', '_') + "." + ending;
    }

    private static List<String> words(String command) {
        return command.isEmpty() ? List.of() : List.of(command.split(" ", -1));
    }
}
