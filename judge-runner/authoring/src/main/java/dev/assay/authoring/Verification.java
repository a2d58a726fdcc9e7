package dev.assay.authoring;

import dev.assay.authoring.cache.Fingerprint;
import dev.assay.authoring.cache.ProofCache;
import dev.assay.authoring.judging.CheckerJudge;
import dev.assay.authoring.judging.Crew;
import dev.assay.authoring.judging.SolutionJudge;
import dev.assay.authoring.proof.CheckerRules;
import dev.assay.authoring.proof.Proof;
import dev.assay.authoring.proof.QuestionRules;
import dev.assay.authoring.proof.SolutionRun;
import dev.assay.authoring.proof.StarterRules;
import dev.assay.authoring.proof.Tried;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.solution.Solution;
import dev.assay.language.Languages;
import dev.assay.runner.Workbench;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Proves questions by judging their solutions, as many at once as there are slots. What was proven before is not judged again. */
final class Verification {
    private static final Languages LANGUAGES = Languages.bundled();

    private final Thoroughness thoroughness;
    private final Images images;
    private final Optional<ProofCache> cache;
    private final String circumstances;
    private final Progress progress;

    /**
     * How much is done.
     *
     * @param whole whether every solution runs every test
     * @param twice the share of the questions, 0 to 1, that are judged twice
     */
    record Thoroughness(boolean whole, double twice) {
        Thoroughness {
            if (!(twice >= 0 && twice <= 1)) {
                throw new IllegalArgumentException("twice is " + twice + " (expected: a share from 0 to 1)");
            }
        }

        /** The choice is the fingerprint's, so that it is the same everywhere. */
        boolean isTwice(String fingerprint) {
            return Integer.parseInt(fingerprint.substring(0, 6), 16) < twice * (1 << 24);
        }
    }

    /** @param circumstances see {@link Fingerprint#of} */
    Verification(
            Thoroughness thoroughness,
            Images images,
            Optional<ProofCache> cache,
            String circumstances,
            Progress progress) {
        this.thoroughness = thoroughness;
        this.images = images;
        this.cache = cache;
        this.circumstances = circumstances;
        this.progress = progress;
    }

    /**
     * A proof for each question, in their order.
     *
     * @param questions that are answered by programs
     * @throws IOException when a solution could not be judged
     * @throws Problem when there is no image of a solution's language
     */
    List<Proof> prove(List<BankQuestion> questions) throws IOException, InterruptedException {
        List<Subject> subjects = new ArrayList<>();
        for (BankQuestion question : questions) {
            subjects.add(new Subject(question));
        }
        List<Subject> open =
                subjects.stream().filter(subject -> subject.proof == null).toList();
        if (!open.isEmpty()) {
            judge(open);
        }
        return subjects.stream().map(subject -> subject.proof).toList();
    }

    /** The name of a question's proof in the cache. */
    String fingerprint(BankQuestion question) {
        return Fingerprint.of(question, images.byLanguage(), circumstances + thoroughness);
    }

    private void judge(List<Subject> subjects) throws IOException, InterruptedException {
        try (Workbench workbench = images.workbench()) {
            images.require(
                    workbench,
                    subjects.stream().map(subject -> subject.question).toList());
            SolutionJudge judge = new SolutionJudge(workbench);
            CheckerJudge checkers = new CheckerJudge(workbench);
            List<Crew.Task> tasks = new ArrayList<>();
            subjects.forEach(subject -> subject.addTasks(judge, checkers, tasks));
            progress.begins(subjects.size(), tasks.size());
            new Crew(workbench.slots()).work(tasks);
        }
    }

    /** A question on its way to its proof. */
    private final class Subject {
        private final BankQuestion question;
        private final String fingerprint;
        private final List<SolutionRun[]> rounds = new ArrayList<>();
        private final Queue<Diagnostic> ofStarters = new ConcurrentLinkedQueue<>();
        private final AtomicInteger left = new AtomicInteger();
        private volatile Proof proof;

        Subject(BankQuestion question) {
            this.question = question;
            fingerprint = fingerprint(question);
            proof = cache.flatMap(known -> known.find(fingerprint, question)).orElse(null);
        }

        void addTasks(SolutionJudge judge, CheckerJudge checkers, List<Crew.Task> tasks) {
            int times = thoroughness.isTwice(fingerprint) ? 2 : 1;
            List<Solution> solutions = question.solutions();
            List<Solution> starters = StarterRules.programs(question, LANGUAGES);
            left.set(times * solutions.size() + starters.size());
            for (Solution starter : starters) {
                tasks.add(slot -> {
                    ofStarters.addAll(
                            StarterRules.check(judge.judge(question.question().requireCode(), starter, false, slot)));
                    done(checkers, slot);
                });
            }
            for (int round = 0; round < times; round++) {
                SolutionRun[] runs = new SolutionRun[solutions.size()];
                rounds.add(runs);
                for (int i = 0; i < runs.length; i++) {
                    int at = i;
                    tasks.add(slot -> {
                        runs[at] = judge.judge(
                                question.question().requireCode(), solutions.get(at), thoroughness.whole(), slot);
                        done(checkers, slot);
                    });
                }
            }
        }

        /** Whoever is last concludes. */
        private void done(CheckerJudge checkers, int slot) throws IOException, InterruptedException {
            progress.judged();
            if (left.decrementAndGet() == 0) {
                conclude(checkers.judge(question, slot));
            }
        }

        private void conclude(List<Tried> tried) {
            List<SolutionRun> runs = Arrays.asList(rounds.getFirst());
            TreeSet<Diagnostic> findings = new TreeSet<>(QuestionRules.check(question, runs, thoroughness.whole()));
            findings.addAll(CheckerRules.check(tried));
            findings.addAll(ofStarters);
            if (rounds.size() > 1) {
                findings.addAll(QuestionRules.compare(runs, Arrays.asList(rounds.get(1))));
            }
            proof = new Proof(List.copyOf(findings), runs);
            // What failed may have been a busy machine: it is judged again.
            if (proof.isSound()) {
                cache.ifPresent(known -> known.keep(fingerprint, proof));
            }
            progress.proven(question.question().slug().value(), proof);
        }
    }
}
