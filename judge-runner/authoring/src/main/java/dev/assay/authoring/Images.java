package dev.assay.authoring;

import dev.assay.bank.BankQuestion;
import dev.assay.bank.solution.Solution;
import dev.assay.question.CheckerProgram;
import dev.assay.runner.Workbench;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sandbox images, by language id. */
record Images(Map<String, String> byLanguage) {
    private static final String VARIABLE = "ASSAY_SANDBOX_IMAGES";
    /** Apart from whatever else is installed here. */
    private static final String INSTALLATION = "authoring";

    Images {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** Those the launcher names, {@code language=image} between commas; none where it names none. */
    static Images of(Map<String, String> environment) {
        Map<String, String> images = new HashMap<>();
        String named = environment.getOrDefault(VARIABLE, "");
        for (String pair : named.isBlank() ? new String[0] : named.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new Problem(VARIABLE + " '" + environment.get(VARIABLE) + "' (expected: language=image,…)");
            }
            images.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return new Images(images);
    }

    Workbench workbench() throws IOException {
        return Workbench.open(new Workbench.Settings(byLanguage, 0, INSTALLATION));
    }

    /** @throws Problem naming the languages that solutions and checkers are written in and that cannot be judged here */
    void require(Workbench workbench, List<BankQuestion> questions) {
        NavigableSet<String> missing = new TreeSet<>();
        for (BankQuestion question : questions) {
            Stream<String> solutions = question.solutions().stream().map(Solution::language);
            Stream<String> checker =
                    question.question().requireCode().checkerProgram().stream().map(CheckerProgram::language);
            Stream<String> starters = question.question().requireCode().starters().keySet().stream();
            Stream.of(solutions, checker, starters)
                    .flatMap(languages -> languages)
                    .filter(language -> !workbench.judges(language))
                    .forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            String names = String.join(" ", missing);
            throw new Problem("there is no sandbox image for " + names + ": run \"./assay images build " + names
                    + "\" and try again");
        }
    }
}
