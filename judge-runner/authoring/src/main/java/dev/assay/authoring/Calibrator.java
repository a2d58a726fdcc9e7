package dev.assay.authoring;

import dev.assay.authoring.calibration.Calibration;
import dev.assay.authoring.judging.Crew;
import dev.assay.authoring.judging.SolutionJudge;
import dev.assay.authoring.proof.SolutionRules;
import dev.assay.authoring.proof.SolutionRun;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.language.Languages;
import dev.assay.question.CodeTask;
import dev.assay.question.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the times of questions: runs the accepted solutions with more time than any needs, and the slow ones with what comes of it. */
final class Calibrator {
    private final SolutionJudge judge;
    private final int slots;
    private final Map<String, Double> multipliers;
    private final Languages languages = Languages.bundled();

    /**
     * What came of a question.
     *
     * @param calibration empty if an accepted solution is not right
     * @param errors none if the times may be written
     */
    record Calibrated(Optional<Calibration> calibration, List<Diagnostic> errors) {}

    /**
     * For questions of one bank.
     *
     * @param slots of the judge's workbench
     * @param multipliers the bank's own, by language id, in place of those that languages have everywhere
     */
    Calibrator(SolutionJudge judge, int slots, Map<String, Double> multipliers) {
        this.judge = judge;
        this.slots = slots;
        this.multipliers = Map.copyOf(multipliers);
    }

    /** @throws IOException when a solution could not be judged */
    Calibrated calibrate(BankQuestion question) throws IOException, InterruptedException {
        CodeTask task = question.question().requireCode();
        List<Solution> accepted = question.solutions().stream()
                .filter(solution -> solution.folder() == SolutionFolder.ACCEPTED)
                .toList();
        List<SolutionRun> runs = run(accepted, task.with(patience(task.limits(), accepted)));
        List<Diagnostic> errors = errors(runs);
        if (!errors.isEmpty()) {
            return new Calibrated(Optional.empty(), errors);
        }
        List<Calibration.Taken> taken = runs.stream()
                .map(run -> new Calibration.Taken(run.solution().language(), run.slowestMs()))
                .toList();
        Calibration calibration = Calibration.of(task.limits(), taken, task.languages(), this::factor);
        List<Solution> slow = question.solutions().stream()
                .filter(solution -> solution.expectation().requiresSlowness())
                .toList();
        return new Calibrated(Optional.of(calibration), errors(run(slow, task.with(calibration.limits()))));
    }

    private double factor(String language) {
        Double own = multipliers.get(language);
        return own == null ? languages.find(language).orElseThrow().timeMultiplier() : own;
    }

    private List<SolutionRun> run(List<Solution> solutions, CodeTask task) throws IOException, InterruptedException {
        SolutionRun[] runs = new SolutionRun[solutions.size()];
        List<Crew.Task> tasks = new ArrayList<>();
        for (int i = 0; i < runs.length; i++) {
            int at = i;
            tasks.add(slot -> runs[at] = judge.judge(task, solutions.get(at), false, slot));
        }
        new Crew(slots).work(tasks);
        return Arrays.asList(runs);
    }

    private static List<Diagnostic> errors(List<SolutionRun> runs) {
        return runs.stream()
                .flatMap(run -> SolutionRules.check(run).stream())
                .filter(found -> found.severity() == Severity.ERROR)
                .sorted()
                .toList();
    }

    /** The same time for each language: the longest that a limit may come of. */
    private static Limits patience(Limits limits, List<Solution> solutions) {
        int cpu = Calibration.SLOWEST_MS;
        Map<String, Integer> own = new HashMap<>();
        solutions.forEach(solution -> own.put(solution.language(), cpu));
        return new Limits(cpu, 2 * cpu, limits.memoryMb(), limits.outputKb(), own);
    }
}
