package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.question.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of {@code tests/cases.yaml}: tests that are written out, and what there is to say of tests that are files of
 * their own. A broken entry is reported and left out.
 */
final class InlineCases {
    private final BankFile file;
    private final TestShape shape;
    private final Findings findings;
    private final List<LocatedTest> tests = new ArrayList<>();
    private final List<FileNote> notes = new ArrayList<>();

    InlineCases(BankFile file, TestShape shape, Findings findings) {
        this.file = file;
        this.shape = shape;
        this.findings = findings;
    }

    /** Reads the file; {@link #tests} and {@link #notes} then hold what it says, in its order. */
    void read() {
        List<YamlValue> entries =
                YamlFile.parse(file, findings).map(YamlValue::list).orElse(List.of());
        for (YamlValue value : entries) {
            value.object().ifPresent(yaml -> {
                if (yaml.optional("file").isPresent()) {
                    note(value, yaml).ifPresent(notes::add);
                } else {
                    test(value, yaml).ifPresent(tests::add);
                }
            });
        }
    }

    List<LocatedTest> tests() {
        return tests;
    }

    List<FileNote> notes() {
        return notes;
    }

    private Optional<LocatedTest> test(YamlValue value, YamlObject yaml) {
        int before = findings.errors();
        Optional<String> id = yaml.required("id").flatMap(YamlValue::words);
        boolean sample = yaml.optional("sample").flatMap(YamlValue::flag).orElse(false);
        CaseHead head = CaseHead.read(yaml, true);
        Optional<TestShape.Data> data = shape.inline(yaml);
        Optional<YamlValue> replaces = yaml.optional("replaces");
        Optional<String> replaced = replaces.flatMap(YamlValue::words);
        yaml.finish();
        if (findings.errors() > before) {
            return Optional.empty();
        }
        return value.build(() -> new TestCase(
                        id.orElseThrow(),
                        sample,
                        head.group().orElse(TestsReader.group(sample)),
                        data.orElseThrow().input(),
                        data.orElseThrow().expected(),
                        head.weight(),
                        head.explain(),
                        head.note()))
                .map(test -> new LocatedTest(test, file.path(), value.line(), replaced));
    }

    private Optional<FileNote> note(YamlValue value, YamlObject yaml) {
        int before = findings.errors();
        Optional<String> path = yaml.optional("file").flatMap(YamlValue::words);
        CaseHead head = CaseHead.read(yaml, true);
        yaml.finish();
        return findings.errors() > before ? Optional.empty() : path.map(name -> new FileNote(name, head, value));
    }
}
