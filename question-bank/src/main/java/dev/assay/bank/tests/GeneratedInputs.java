package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.recipe.TestRecipe;
import dev.assay.recipe.TestRecipe.Outcome.Made;
import dev.assay.recipe.TestRecipe.Outcome.Mistaken;
import dev.assay.recipe.making.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Carries out the recipes of {@code tests/generate.yaml}. A broken entry is reported and left out. */
public final class GeneratedInputs {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}");
    private static final int MOST_BYTES = 16 << 20;
    private static final long MOST_BYTES_OF_ALL = 64L << 20;

    private final BankFile file;
    private final TestShape shape;
    private final Findings findings;
    private long bytesOfAll;

    private GeneratedInputs(BankFile file, TestShape shape, Findings findings) {
        this.file = file;
        this.shape = shape;
        this.findings = findings;
    }

    /** An entry that was understood: its input, and what else is said of the test. */
    record Entry(GeneratedInput input, CaseHead head, Optional<String> replaces) {}

    /** The inputs of all entries, in their order, whatever else the question lacks. */
    public static List<GeneratedInput> read(BankFile file, TestShape shape, Findings findings) {
        return entries(file, shape, findings).stream().map(Entry::input).toList();
    }

    static List<Entry> entries(BankFile file, TestShape shape, Findings findings) {
        return new GeneratedInputs(file, shape, findings).read();
    }

    private List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (YamlValue value :
                YamlFile.parse(file, findings).map(YamlValue::list).orElse(List.of())) {
            value.object().flatMap(yaml -> entry(value, yaml)).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Entry> entry(YamlValue value, YamlObject yaml) {
        int before = findings.errors();
        Optional<YamlValue> id = yaml.required("id");
        Optional<String> name = id.flatMap(YamlValue::words);
        id.filter(_ -> name.isPresent() && !NAME.matcher(name.get()).matches())
                .ifPresent(place -> place.report(
                        Check.VALUE, "id is \"" + name.get() + "\" (expected: " + NAME + ", as it names a file)"));
        CaseHead head = CaseHead.read(yaml, false);
        Optional<String> replaces = yaml.optional("replaces").flatMap(YamlValue::words);
        Optional<YamlValue> seed = yaml.optional("seed");
        Optional<YamlValue> recipe = yaml.required(shape.recipeKey());
        Optional<TestRecipe> read = recipe(seed, yaml.optional("let"), recipe);
        Optional<YamlValue> seal = yaml.optional("sha256");
        seal.ifPresent(YamlValue::text);
        Optional<YamlValue> expect = yaml.optional("expect");
        yaml.finish();
        if (findings.errors() > before) {
            return Optional.empty();
        }
        return bytes(read.orElseThrow(), recipe.orElseThrow())
                .map(bytes -> new GeneratedInput(
                        name.orElseThrow(), bytes, value, seed.or(() -> id).orElseThrow(), seal, expect))
                .map(input -> new Entry(input, head, replaces));
    }

    private static Optional<TestRecipe> recipe(
            Optional<YamlValue> seed, Optional<YamlValue> let, Optional<YamlValue> recipe) {
        OptionalLong number = seed.map(YamlValue::seed).orElse(OptionalLong.empty());
        Map<String, Written> named = new LinkedHashMap<>();
        let.flatMap(YamlValue::object)
                .ifPresent(names -> names.all()
                        .forEach((name, value) -> value.recipe().ifPresent(written -> named.put(name, written))));
        return recipe.flatMap(YamlValue::recipe).map(written -> new TestRecipe(number, named, written));
    }

    private Optional<byte[]> bytes(TestRecipe recipe, YamlValue place) {
        return switch (recipe.make(shape.className())) {
            case Made(var value) -> shape.made(value, place::report).filter(bytes -> isBounded(bytes, place));
            case Mistaken(int line, String message) -> {
                findings.report(file.path(), line, Check.RECIPE, message);
                yield Optional.empty();
            }
        };
    }

    private boolean isBounded(byte[] bytes, YamlValue place) {
        bytesOfAll += bytes.length;
        if (bytes.length > MOST_BYTES) {
            place.report(Check.RECIPE, "makes " + bytes.length + " bytes (expected: at most " + MOST_BYTES + ")");
        } else if (bytesOfAll > MOST_BYTES_OF_ALL) {
            place.report(
                    Check.RECIPE,
                    "makes " + bytesOfAll + " bytes with those before it (expected: at most " + MOST_BYTES_OF_ALL
                            + ")");
        }
        return bytes.length <= MOST_BYTES && bytesOfAll <= MOST_BYTES_OF_ALL;
    }
}
