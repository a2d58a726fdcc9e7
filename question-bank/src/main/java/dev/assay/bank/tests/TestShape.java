package dev.assay.bank.tests;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How the tests of a kind of question are written: their keys in {@code cases.yaml}, and their files. */
public sealed interface TestShape permits TextShape, ValueShape {
    /**
     * What one run is given and what is expected of it.
     *
     * @param input must not be changed
     * @param expected must not be changed
     */
    // Test data goes through as bytes; the contract above forbids changing them.
    @SuppressWarnings("ArrayRecordComponent")
    record Data(byte[] input, byte[] expected) {}

    /** The end of the name of a file that holds an input. */
    String inputEnding();

    /** The end of the name of a file that holds an expectation. */
    String answerEnding();

    /** The end of the name of a file that holds what a program might answer. */
    String outputEnding();

    /** The data of a case that is written out; empty if something of it was reported. */
    Optional<Data> inline(YamlObject yaml);

    /** The data of a pair of files; empty if something of it was reported. */
    Optional<Data> files(BankFile input, BankFile answer, Findings findings);

    /** The key under which the recipe of an input is written. */
    String recipeKey();

    /** What the class is called whose methods recipes call; empty for everything else. */
    Optional<String> className();

    /** What a recipe made, as the input of a test; empty if it is none, which is then reported. */
    Optional<byte[]> made(JsonNode value, BiConsumer<Check, String> report);

    /** What is expected for an input, written out; empty if something of it was reported. */
    Optional<byte[]> expected(byte[] input, YamlValue expect);

    /** What is expected for an input, as a file; empty if something of it was reported. */
    Optional<byte[]> expected(byte[] input, BankFile answer, Findings findings);

    /** What a program might answer to an input, as checkers are given it; empty if something of it was reported. */
    Optional<byte[]> output(byte[] input, BankFile file, Findings findings);

    /**
     * What is wrong with an input that must be wrong; nothing if it is right after all. Shapes that know no rules for
     * inputs say so of every one.
     */
    Optional<String> wrong(BankFile input);
}
