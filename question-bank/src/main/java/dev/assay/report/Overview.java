package dev.assay.report;

import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.question.CodeTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Kind;
import dev.assay.question.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a bank holds, as Markdown: topics by difficulty and kind, and all questions. */
public final class Overview {
    private static final String BEGIN = "<!-- overview -->\n";
    private static final String END = "<!-- end of overview -->\n";

    private final Bank bank;

    public Overview(Bank bank) {
        this.bank = bank;
    }

    /** Two tables. The same bank gives the same text. */
    public String markdown() {
        return topics() + "\n" + questions();
    }

    /**
     * A page with the overview in place of what stands between its marks, each on a line of its own.
     *
     * @throws IllegalArgumentException if the page has not both marks
     */
    public String in(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no place for it (expected: a line " + BEGIN.strip()
                    + " and below it a line " + END.strip() + ")");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + markdown() + "\n" + page.substring(end);
    }

    private String topics() {
        StringBuilder table = new StringBuilder(
                row(List.of("family", "topic"), Arrays.asList(Difficulty.values()), Arrays.asList(Kind.values())));
        table.append("|---|---|")
                .append("--:|".repeat(Difficulty.values().length + Kind.values().length))
                .append('\n');
        for (Map.Entry<String, List<String>> family : bank.taxonomy().families().entrySet()) {
            for (String topic : family.getValue()) {
                table.append(counts(
                        family.getKey(), topic, question -> question.topics().contains(topic)));
            }
        }
        return table.append(counts("all", "", _ -> true)).toString();
    }

    private String counts(String family, String topic, Predicate<Question> among) {
        List<Question> questions = bank.questions().stream()
                .map(BankQuestion::question)
                .filter(among)
                .toList();
        List<String> difficulties = Arrays.stream(Difficulty.values())
                .map(difficulty -> count(questions, question -> question.difficulty() == difficulty))
                .toList();
        List<String> kinds = Arrays.stream(Kind.values())
                .map(kind -> count(questions, question -> question.kind() == kind))
                .toList();
        return row(List.of(family, topic), difficulties, kinds);
    }

    private static String count(List<Question> questions, Predicate<Question> which) {
        long count = questions.stream().filter(which).count();
        return count == 0 ? "" : Long.toString(count);
    }

    private String questions() {
        StringBuilder table =
                new StringBuilder("| question | title | kind | difficulty | topics | tests | languages |\n");
        table.append("|---|---|---|---|---|--:|---|\n");
        bank.questions().stream()
                .map(BankQuestion::question)
                .sorted(Comparator.comparing((Question question) -> question.kind())
                        .thenComparing(Question::difficulty)
                        .thenComparing(question -> question.slug().value()))
                .forEach(question -> table.append(line(question)));
        return table.toString();
    }

    private static String line(Question question) {
        boolean code = question.task() instanceof CodeTask;
        return row(
                List.of(
                        "`" + question.slug() + "`",
                        question.title(),
                        question.kind().word(),
                        word(question.difficulty())),
                List.of(String.join(", ", question.topics())),
                code
                        ? List.of(
                                ((CodeTask) question.task()).tests().size(),
                                String.join(", ", ((CodeTask) question.task()).languages()))
                        : List.of("", ""));
    }

    private static String row(List<?> first, List<?> second, List<?> third) {
        return List.of(first, second, third).stream()
                .flatMap(List::stream)
                .map(Overview::word)
                .collect(Collectors.joining(" | ", "| ", " |\n"))
                .replaceAll(" {2,}", " ");
    }

    private static String word(Object cell) {
        return switch (cell) {
            case Difficulty difficulty -> difficulty.name().toLowerCase(Locale.ROOT);
            case Kind kind -> kind.word();
            default -> cell.toString().replace("|", "\\|");
        };
    }
}
