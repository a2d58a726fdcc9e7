package dev.assay.db.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.License;
import dev.assay.bank.topics.Taxonomy;
import dev.assay.checker.CheckerSpec;
import dev.assay.db.Storage;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.question.BankPublisher.Going;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestServers;
import dev.assay.image.Image;
import dev.assay.image.ImageFile;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import dev.assay.question.CheckerProgram;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.Difficulty;
import dev.assay.question.Limits;
import dev.assay.question.PracticeType;
import dev.assay.question.Question;
import dev.assay.question.Slug;
import dev.assay.question.Task;
import dev.assay.signature.ClassSignature;
import dev.assay.signature.Method;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BankPublisherTest {
    private final TestDatabase server = TestServers.postgres();
    private final Database database = new Database(server.dataSource());
    private final BankPublisher publisher = new BankPublisher(server.dataSource());
    private final Storage storage = Storage.open(server.settings(), 2);
    private final QuestionRepository questions = storage.get(QuestionRepository.class);

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void published_question_comes_back_as_it_was() {
        Question sum = TestQuestions.sum("sum");
        publisher.publish(sum);

        QuestionVersion version = live("sum");

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.content()).isEqualTo(sum);
        assertThat(version.contentHash())
                .isEqualTo(sum.contentHash())
                .isEqualTo(version.content().contentHash());
    }

    @Test
    void images_are_kept_with_the_version_that_shows_them() {
        byte[] bytes = {1, 2, 3};
        ImageFile tree = ImageFile.of("tree.png", ImageFormat.PNG, new ImageSize(40, 30), bytes);
        Question plain = TestQuestions.sum("sum");
        Question shown = withImages(plain, List.of(tree.image()));
        Bank bank = bank(List.of(tree), shown);

        assertThat(publish(bank).added()).isEqualTo(slugs("sum"));
        assertThat(publish(bank).unchanged()).isEqualTo(slugs("sum"));

        assertThat(live("sum").content()).isEqualTo(shown);
        assertThat(live("sum").contentHash()).isEqualTo(shown.contentHash()).isNotEqualTo(plain.contentHash());
        StoredImage stored =
                storage.get(QuestionImages.class).find(tree.image().sha256()).orElseThrow();
        assertThat(stored.content()).isEqualTo(bytes);
        assertThat(stored.mediaType()).isEqualTo("image/png");
        assertThat(storage.get(QuestionImages.class).find("0".repeat(64))).isEmpty();
        assertThatThrownBy(() -> publisher.publish(shown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void publishing_the_same_bank_again_changes_nothing() {
        Bank bank = bank(TestQuestions.sum("a"), TestQuestions.sum("b"));

        assertThat(publish(bank).added()).containsExactly(new Slug("a"), new Slug("b"));
        List<String> before = versions();

        assertThat(publish(bank)).isEqualTo(report(List.of(), List.of(), slugs("a", "b"), List.of(), List.of()));
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void what_is_not_verified_does_not_go_live_until_it_is() {
        Bank bank = bank(TestQuestions.sum("sum"));

        assertThat(publisher.publish(bank, _ -> false, Going.LIVE).unverified()).isEqualTo(slugs("sum"));
        assertThat(questions.findBySlug(new Slug("sum"))).isEmpty();
        assertThat(versions()).containsExactly("1 DRAFT");

        assertThat(publish(bank).added()).isEqualTo(slugs("sum"));
        assertThat(versions()).containsExactly("1 LIVE");
    }

    @Test
    void change_that_is_not_verified_leaves_the_former_version_live() {
        publish(bank(TestQuestions.sum("sum")));

        assertThat(publisher
                        .publish(bank(harder("sum")), _ -> false, Going.LIVE)
                        .unverified())
                .isEqualTo(slugs("sum"));

        assertThat(versions()).containsExactly("1 LIVE", "2 DRAFT");
        assertThat(live("sum").content()).isEqualTo(TestQuestions.sum("sum"));
        assertThat(texts("SELECT difficulty AS t FROM questions")).containsExactly("EASY");
    }

    @Test
    void version_that_is_held_goes_live_later() {
        publish(bank(TestQuestions.sum("sum")));

        assertThat(publisher.publish(bank(harder("sum")), _ -> true, Going.HELD).held())
                .isEqualTo(slugs("sum"));
        assertThat(versions()).containsExactly("1 LIVE", "2 VERIFIED");

        assertThat(publish(bank(harder("sum"))).changed()).isEqualTo(slugs("sum"));
        assertThat(versions()).containsExactly("1 RETIRED", "2 LIVE");
    }

    @Test
    void question_the_bank_has_no_more_is_not_asked_until_it_returns() {
        publish(bank(TestQuestions.sum("a"), TestQuestions.sum("b")));

        assertThat(publish(bank(TestQuestions.sum("a"))).retired()).isEqualTo(slugs("b"));
        assertThat(selectable(List.of())).containsExactly("a");
        assertThat(publish(bank(TestQuestions.sum("a"))).retired()).isEmpty();

        assertThat(publish(bank(TestQuestions.sum("a"), TestQuestions.sum("b"))).added())
                .isEqualTo(slugs("b"));
        assertThat(selectable(List.of())).containsExactly("a", "b");
    }

    @Test
    void function_and_class_are_published_and_come_back_as_they_were() {
        Question echo = TestQuestions.echo("echo", List.of(TestQuestions.test("one", true, "[\"a\"]", "\"a\"")));
        Question stack = TestQuestions.called(
                "stack",
                new ClassSignature(
                        "Stack",
                        List.of(),
                        List.of(new Method("size", List.of(), ReturnValue.of(ValueType.Scalar.INT)))),
                List.of(TestQuestions.test("one", true, "[[\"Stack\",[]],[\"size\",[]]]", "[null,0]")));

        assertThat(publish(bank(echo, stack)).added()).isEqualTo(slugs("echo", "stack"));
        assertThat(live("echo").content()).isEqualTo(echo);
        assertThat(live("stack").content()).isEqualTo(stack);
    }

    @Test
    void question_compared_by_a_program_comes_back_with_the_program() {
        CodeTask sum = TestQuestions.sum("a").requireCode();
        Question compared = withTask(
                TestQuestions.sum("a"),
                new CodeTask(
                        sum.form(),
                        sum.limits(),
                        new CheckerSpec("custom", Map.of("program", "checker.py")),
                        Optional.of(new CheckerProgram("checker.py", "python", "x")),
                        sum.scoring(),
                        sum.languages(),
                        Optional.empty(),
                        sum.tests()));

        assertThat(publish(bank(compared)).added()).isEqualTo(slugs("a"));
        assertThat(live("a").content()).isEqualTo(compared);
    }

    @Test
    void options_of_a_choice_are_mirrored_and_go_with_it() {
        Question choice = choice("b");

        assertThat(publish(bank(choice)).added()).isEqualTo(slugs("b"));
        assertThat(live("b").content()).isEqualTo(choice);
        assertThat(texts("SELECT option_key || ' ' || option_text || ' ' || is_correct || ' ' || explanation AS t"
                        + " FROM question_options ORDER BY order_index"))
                .containsExactly("A left true it is", "B right false it is not");

        publish(bank(TestQuestions.sum("b")));
        assertThat(texts("SELECT option_key AS t FROM question_options")).isEmpty();
    }

    @Test
    void new_content_is_a_new_live_version_and_the_old_one_stays_readable() {
        publisher.publish(TestQuestions.sum("sum"));
        UUID first = live("sum").id();

        publisher.publish(harder("sum"));

        assertThat(live("sum").number()).isEqualTo(2);
        assertThat(live("sum").content().tests()).hasSize(1);
        assertThat(questions.findVersion(first).orElseThrow().content().tests()).hasSize(3);
        assertThat(versions()).containsExactly("1 RETIRED", "2 LIVE");
    }

    @Test
    void content_that_returns_brings_its_version_back_to_life() {
        publisher.publish(TestQuestions.sum("sum"));
        publisher.publish(harder("sum"));

        assertThat(publisher.publish(TestQuestions.sum("sum"))).isTrue();

        assertThat(versions()).containsExactly("1 LIVE", "2 RETIRED");
    }

    @Test
    void plain_rows_mirror_the_live_version_and_keep_what_is_their_own() {
        publisher.publish(TestQuestions.sum("sum"));
        run("UPDATE questions SET times_asked = 5, is_active = false");

        publisher.publish(harder("sum"));

        assertThat(texts("SELECT difficulty || ' ' || times_asked || ' ' || is_active AS t FROM questions"))
                .containsExactly("HARD 5 false");
        assertThat(texts("SELECT name || ':' || input || '>' || expected_output AS t FROM question_test_cases"))
                .containsExactly("only:1\n>\uFFFD\n");
    }

    @Test
    void question_of_no_bank_is_left_alone() {
        publisher.publish(TestQuestions.sum("b"));
        assertThat(publish(bank(TestQuestions.sum("a"))).retired()).isEmpty();

        assertThat(selectable(List.of())).containsExactly("a", "b");
    }

    @Test
    void slug_of_another_question_is_refused_and_nothing_of_it_stays() {
        publisher.publish(TestQuestions.sum("sum"));
        Question thief = withId(UUID.randomUUID(), TestQuestions.sum("sum"));

        assertThatThrownBy(() -> publisher.publish(thief))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.isDuplicate()).isTrue());
        assertThat(questions.findById(thief.id())).isEmpty();
    }

    @Test
    void processes_that_publish_at_once_make_one_version() throws Exception {
        Callable<Boolean> publish = () -> publisher.publish(TestQuestions.sum("sum"));

        List<Boolean> published = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> outcome : threads.invokeAll(List.of(publish, publish, publish))) {
                published.add(outcome.get());
            }
        }

        assertThat(published).containsExactlyInAnyOrder(true, false, false);
        assertThat(versions()).containsExactly("1 LIVE");
    }

    @Test
    void questions_asked_least_come_first() {
        publish(bank(TestQuestions.sum("a"), TestQuestions.sum("b"), TestQuestions.sum("c"), harder("d")));
        run("UPDATE questions SET times_asked = 3 WHERE slug = 'a'");
        run("UPDATE questions SET topics = '{graphs}' WHERE slug = 'b'");

        assertThat(selectable(List.of())).containsExactly("b", "c", "a");
        assertThat(selectable(List.of("arrays", "dp"))).containsExactly("c", "a");
        run("UPDATE questions SET is_active = false WHERE slug = 'c'");
        assertThat(selectable(List.of("arrays"))).containsExactly("a");
    }

    private PublishReport publish(Bank bank) {
        return publisher.publish(bank, _ -> true, Going.LIVE);
    }

    private static PublishReport report(
            List<Slug> added, List<Slug> changed, List<Slug> unchanged, List<Slug> unverified, List<Slug> retired) {
        return new PublishReport(added, changed, unchanged, List.of(), unverified, retired);
    }

    private List<String> selectable(List<String> topics) {
        return questions.findSelectable(PracticeType.DSA, Difficulty.EASY, topics).stream()
                .map(question -> question.slug().value())
                .toList();
    }

    private QuestionVersion live(String slug) {
        UUID version = questions.findBySlug(new Slug(slug)).orElseThrow().liveVersionId();
        return questions.findVersion(version).orElseThrow();
    }

    private List<String> versions() {
        return texts("SELECT number || ' ' || state AS t FROM question_versions ORDER BY number, question_id");
    }

    private List<String> texts(String sql) {
        return database.transact(connection -> Statements.list(connection, sql, row -> row.text("t")));
    }

    private void run(String sql) {
        database.transact(connection -> Statements.update(connection, sql));
    }

    private static Question choice(String slug) {
        return withTask(
                TestQuestions.sum(slug),
                new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "left", true, "it is"),
                                new ChoiceTask.Option("B", "right", false, "it is not")),
                        ChoiceTask.Explanation.NO));
    }

    private static Question withTask(Question sum, Task task) {
        return new Question(
                sum.id(),
                sum.slug(),
                sum.difficulty(),
                sum.title(),
                sum.statement(),
                sum.topics(),
                sum.companies(),
                sum.hints(),
                sum.approach(),
                sum.timeLimitMin(),
                task);
    }

    private static Question harder(String slug) {
        return TestQuestions.question(
                slug, Difficulty.HARD, List.of("arrays"), List.of(TestQuestions.test("only", true, "1\n", "\0\n")));
    }

    private static Question withId(UUID id, Question q) {
        return new Question(
                id,
                q.slug(),
                q.difficulty(),
                q.title(),
                q.statement(),
                q.topics(),
                q.companies(),
                q.hints(),
                q.approach(),
                q.timeLimitMin(),
                q.task());
    }

    private static Question withImages(Question q, List<Image> images) {
        return new Question(
                q.id(),
                q.slug(),
                q.difficulty(),
                q.title(),
                q.statement(),
                q.topics(),
                q.companies(),
                q.hints(),
                q.approach(),
                q.timeLimitMin(),
                q.task(),
                images);
    }

    private static Bank bank(Question... questions) {
        return TestQuestions.bank("test", questions);
    }

    private static Bank bank(List<ImageFile> images, Question question) {
        License license = new License("CC-BY-4.0", "the authors", Optional.empty());
        BankQuestion entry = new BankQuestion(
                question, license, Optional.empty(), List.of(), Map.of(), List.of(), images, Optional.empty());
        return new Bank("test", license, Limits.DEFAULT, Map.of(), new Taxonomy(Map.of(), Map.of()), List.of(entry));
    }

    private static List<Slug> slugs(String... slugs) {
        return List.of(slugs).stream().map(Slug::new).toList();
    }
}
