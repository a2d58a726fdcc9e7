package dev.assay.authoring.cache;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.authoring.proof.Proof;
import dev.assay.authoring.proof.SolutionRun;
import dev.assay.authoring.proof.TestRun;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proofs by the fingerprints of what they depend on, a file for each. Whatever is wrong with it, proofs are made again. */
public final class ProofCache {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    public ProofCache(Path folder) {
        this.folder = folder;
    }

    record Stored(List<Found> findings, List<Run> runs) {}

    record Found(String file, int line, Check check, String message) {}

    record Run(String file, int limitMs, String compileError, List<TestRun> tests) {}

    /** What is known under a fingerprint about that question. */
    public Optional<Proof> find(String fingerprint, BankQuestion question) {
        try {
            Path file = file(fingerprint);
            return Files.exists(file) ? proof(JSON.readValue(file.toFile(), Stored.class), question) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Remembers a proof, if the folder can be written. */
    public void keep(String fingerprint, Proof proof) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "proof", ".part");
            JSON.writeValue(part.toFile(), stored(proof));
            Files.move(part, file(fingerprint), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It is made again the next time.
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + ".json");
    }

    private static Stored stored(Proof proof) {
        return new Stored(
                proof.findings().stream()
                        .map(found -> new Found(found.file().toString(), found.line(), found.check(), found.message()))
                        .toList(),
                proof.runs().stream().map(ProofCache::stored).toList());
    }

    private static Run stored(SolutionRun run) {
        return new Run(
                run.solution().file().toString(),
                run.limitMs(),
                run.compileError().orElse(null),
                run.tests());
    }

    private static Optional<Proof> proof(Stored stored, BankQuestion question) {
        List<SolutionRun> runs = new ArrayList<>();
        for (Run run : stored.runs()) {
            Optional<Solution> solution = question.solutions().stream()
                    .filter(known -> known.file().toString().equals(run.file()))
                    .findFirst();
            if (solution.isEmpty()) {
                return Optional.empty();
            }
            runs.add(new SolutionRun(
                    solution.get(), run.limitMs(), Optional.ofNullable(run.compileError()), run.tests()));
        }
        List<Diagnostic> findings = stored.findings().stream()
                .map(found -> new Diagnostic(Path.of(found.file()), found.line(), found.check(), found.message()))
                .toList();
        return Optional.of(new Proof(findings, runs));
    }
}
