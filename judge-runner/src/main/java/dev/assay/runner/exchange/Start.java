package dev.assay.runner.exchange;

import dev.assay.db.judging.CompileResult;
import dev.assay.runner.protocol.Reply;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known once a program that no compiler has seen was looked at where it runs.
 *
 * @param compile whether there is anything to run
 * @param first the report of the first test, when that was run on the way
 */
public record Start(CompileResult compile, Optional<Reply.Report> first) {
    public Start {
        Objects.requireNonNull(compile, "compile");
        Objects.requireNonNull(first, "first");
    }
}
