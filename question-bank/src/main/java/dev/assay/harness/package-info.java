/**
 * Starters, and the programs that call what candidates make of them, generated from a signature.
 *
 * <p>What a runner does with a {@link dev.assay.harness.Harness}, whose methods are pure:
 *
 * <ol>
 *   <li>Where {@code compileFiles(source)} are any, they are the files of the compilation, in this order, with the compile
 *       step of the language's descriptor. When the compiler finds errors, {@code compileProblem(output, source)} is what the
 *       candidate is shown. The descriptor's {@code check} steps are left out: they would see the harness alone.
 *   <li>{@code runFiles(source, compiled)} are the files of the job that runs, with the descriptor's {@code run} or fork
 *       server; {@code collect} is {@link dev.assay.harness.Harness#RESULT_FOLDER}, {@code collect_bytes} is {@code
 *       collectBytes(n)} for results of up to n bytes.
 *   <li>If {@code isCheckedByRunning()}, the first test's standard input is {@code checkedRunInput(tag, List.of(input))}.
 *       When {@code checkProblem(tag, collected, stderr)} is anything, it is a compile error, and nothing else of the run
 *       counts; a limit passed before it is one as well. Else the run is one like the others.
 *   <li>For each test one run with the standard input {@code runInput(tag, List.of(input))}, a fresh tag each time, and then
 *       {@code results(tag, List.of(input), collected, overflow)}. The program's own outcome comes first: a limit, a signal
 *       or an exit code other than 0 is its verdict, whatever the channel says. With exit code 0, {@code Returned} goes to
 *       the checker, {@code Mistyped} is a wrong answer with a message, {@code Undeclared}, {@code Missing} (it ended before
 *       the function returned) and {@code Forged} are run-time errors, {@code TooLong} is too much output.
 *   <li>Several inputs make a batch: one process calls them one after the other. What is {@code Returned} counts if the
 *       process ended well; after anything else, and where limits are per test, each test is run again in a process of its
 *       own.
 * </ol>
 *
 * <p>The result is written to {@code result/value} and taken when the program has ended: the tag, then a line for each test.
 * Standard output and standard error are the candidate's. The harness has read all of its standard input, and opened the
 * channel, before any of the candidate's code runs; in Go, package variables and {@code init} of the candidate come first.
 */
package dev.assay.harness;
