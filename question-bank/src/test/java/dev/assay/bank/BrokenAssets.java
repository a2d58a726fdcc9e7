package dev.assay.bank;

import static dev.assay.bank.BankFixture.QUESTION;
import static dev.assay.bank.BankFixture.STATEMENT;
import static dev.assay.bank.Broken.broken;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Banks broken in what lies beside a question: images, starters, what a checker is made of, outputs it must reject. */
final class BrokenAssets {
    private static final String FOLDER = "questions/echo/";
    private static final String ASSETS = FOLDER + "assets";
    private static final String FAMILY = "topics.yaml:3 topic-family";
    private static final String SHOWN = "![A tree](assets/tree.png)\n";

    private BrokenAssets() {}

    static Stream<Broken> all() {
        return Stream.of(images(), links(), starters(), checkers(), outputs(), measuring())
                .flatMap(List::stream);
    }

    private static UnaryOperator<BankFixture> image(String name, byte[] bytes) {
        return bank -> bank.write(ASSETS + "/" + name, bytes).append(STATEMENT, "![A tree](assets/" + name + ")\n");
    }

    private static List<Broken> images() {
        return List.of(
                broken(
                        "a drawing that can carry scripts",
                        image("tree.svg", SampleImages.text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                        ASSETS + "/tree.svg:0 image"),
                broken(
                        "an image that is another than its name says",
                        image("tree.png", SampleImages.gif(9, 9)),
                        ASSETS + "/tree.png:0 image"),
                broken(
                        "an image cut off",
                        image("tree.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                        ASSETS + "/tree.jpg:0 image"),
                broken(
                        "an image of 5000 pixels",
                        image("tree.png", SampleImages.png(5000, 1)),
                        ASSETS + "/tree.png:0 image"),
                broken(
                        "an image of 600 KiB",
                        bank -> bank.hollow(ASSETS + "/tree.png", 600 << 10).append(STATEMENT, SHOWN),
                        ASSETS + "/tree.png:0 file-size"),
                broken("seventeen images", BrokenAssets::album, ASSETS + ":0 image"),
                broken(
                        "a folder among the images",
                        bank -> bank.write(ASSETS + "/more/tree.png", SampleImages.png(1, 1)),
                        ASSETS + "/more/tree.png:0 unexpected-file"),
                broken(
                        "a link to an image elsewhere",
                        bank -> bank.link(ASSETS + "/tree.png", "/usr/share/pixmaps/tree.png")
                                .append(STATEMENT, SHOWN),
                        ASSETS + "/tree.png:0 link"),
                broken(
                        "an image that nothing shows",
                        bank -> bank.write(ASSETS + "/tree.png", SampleImages.png(1, 1)),
                        ASSETS + "/tree.png:0 image-used",
                        FAMILY));
    }

    private static BankFixture album(BankFixture bank) {
        BankFixture full = bank;
        for (int i = 0; i < 17; i++) {
            full = image(i + ".png", SampleImages.png(1, 1)).apply(full);
        }
        return full;
    }

    private static List<Broken> links() {
        return List.of(
                link("![A tree](assets/tree.png)", "image-link"),
                link("![A tree](tree.png)", "image-link"),
                link("![A tree](https://example.com/tree.png)", "image-link"),
                link("![A tree](assets/../question.yaml)", "image-link"),
                link("![A tree](/assets/tree.png)", "image-link"),
                broken(
                        "an image in the text itself",
                        bank -> bank.append(STATEMENT, "![A tree](data:image/png;base64,AAAA)\n"),
                        STATEMENT + ":10 image-link",
                        STATEMENT + ":10 text-content"),
                link("![A tree][tree]", "text-content"),
                link("![A tree](assets/tree.png \"Title\")", "text-content"),
                broken(
                        "an image without words",
                        bank -> bank.write(ASSETS + "/tree.png", SampleImages.png(1, 1))
                                .append(STATEMENT, "![ ](assets/tree.png)\n"),
                        STATEMENT + ":10 image-link"),
                broken(
                        "an image in the approach",
                        bank -> bank.write(ASSETS + "/tree.png", SampleImages.png(1, 1))
                                .append(STATEMENT, SHOWN)
                                .write(FOLDER + "approach.md", SHOWN),
                        FOLDER + "approach.md:1 text-content"));
    }

    private static Broken link(String line, String check) {
        return broken(line, bank -> bank.append(STATEMENT, line + "\n"), STATEMENT + ":10 " + check);
    }

    private static List<Broken> starters() {
        return List.of(
                starter("java.java", "class Main {}\n"),
                starter("python.js", "x\n"),
                starter("python", "x\n"),
                starter("begin.py", "x\n"),
                starter("python.py", " \n"),
                broken(
                        "a starter of a choice",
                        bank -> bank.withKinds().write(KindFixtures.PICK + "starters/python.py", "x\n"),
                        KindFixtures.PICK + "starters/python.py:0 unexpected-file"));
    }

    private static Broken starter(String name, String text) {
        return broken(
                "a starter " + name,
                bank -> bank.write(FOLDER + "starters/" + name, text),
                FOLDER + "starters/" + name + ":0 starter");
    }

    private static List<Broken> checkers() {
        String checker = FOLDER + "checker";
        return List.of(
                beside("a header named as the compiled program is", "main.py", checker + "/main.py:0 checker-program"),
                beside(
                        "a header in the folder for feedback",
                        "feedback/a.py",
                        checker + "/feedback/a.py:0 checker-program"),
                broken(
                        "a checker of more than a mebibyte",
                        bank -> {
                            String half = "#".repeat(400 << 10) + "\n";
                            return custom(bank)
                                    .write(checker + "/a.py", half)
                                    .write(checker + "/b.py", half)
                                    .write(checker + "/c.py", half);
                        },
                        checker + ":0 checker-program"),
                broken(
                        "a header of 600 KiB",
                        bank -> custom(bank).write(checker + "/a.py", "#".repeat(600 << 10) + "\n"),
                        checker + "/a.py:0 file-size"),
                broken(
                        "a checker whose program is no program",
                        bank -> bank.append(QUESTION, "checker: {name: custom, program: check.h}\n")
                                .write(checker + "/check.h", "x\n"),
                        QUESTION + ":13 checker-program"));
    }

    private static Broken beside(String name, String file, String complaint) {
        return broken(name, bank -> custom(bank).write(FOLDER + "checker/" + file, "x\n"), complaint);
    }

    private static BankFixture custom(BankFixture bank) {
        return bank.append(QUESTION, "checker: {name: custom, program: check.py}\n")
                .write(FOLDER + "checker/check.py", "x\n");
    }

    private static List<Broken> outputs() {
        String folder = FOLDER + "tests/bad_outputs/";
        return List.of(
                broken(
                        "a bad output without an answer beside its input",
                        bank -> bank.write(folder + "own.in", "x\n").write(folder + "own.out", "y\n"),
                        folder + "own.in:0 test-pair",
                        folder + "own.out:0 bad-output"),
                broken(
                        "an answer in the folder of bad outputs",
                        bank -> bank.write(folder + "own.ans", "x\n"),
                        folder + "own.ans:0 test-pair"));
    }

    private static List<Broken> measuring() {
        return List.of(
                limits("measured_on: {processor: ' ', cores: 1, speed: 1}", "value"),
                limits("measured_on: {processor: Some, cores: 0, speed: 1}", "value"),
                limits("measured_on: {processor: Some, cores: 1, speed: fast}", "value"),
                limits("measured_on: {processor: Some, cores: 1}", "missing-key"),
                limits("measured_on: {processor: Some, cores: 1, speed: 1, memory: 1}", "unknown-key"),
                broken(
                        "measured limits of a bank",
                        bank -> bank.append("bank.yaml", "limits: {measured_on: {processor: A, cores: 1, speed: 1}}\n"),
                        "bank.yaml:4 unknown-key"),
                broken(
                        "feedback of another kind",
                        bank -> bank.append(QUESTION, "feedback: some\n"),
                        QUESTION + ":13 value"));
    }

    private static Broken limits(String limits, String check) {
        return broken(limits, bank -> bank.append(QUESTION, "limits: {" + limits + "}\n"), QUESTION + ":13 " + check);
    }
}
