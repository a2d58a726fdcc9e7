package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import dev.assay.image.ImageFile;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import dev.assay.question.CodeTask;
import dev.assay.question.Feedback;
import dev.assay.question.Question;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Images of statements, and starters that authors wrote, on their way to candidates. */
class StatementImageTest {
    private static final TestApi API = TestApi.shared();
    private static final byte[] BYTES = {1, 2, 3, 0, -1};
    private static final ImageFile TREE = ImageFile.of("tree.png", ImageFormat.PNG, new ImageSize(40, 30), BYTES);
    private static final String ADDRESS = "/api/v1/images/" + TREE.image().sha256();

    @BeforeAll
    static void bank() {
        Question plain = TestQuestions.sum("image-question");
        CodeTask task = plain.requireCode();
        CodeTask started = new CodeTask(
                task.form(),
                task.limits(),
                task.checker(),
                task.checkerProgram(),
                task.scoring(),
                task.languages(),
                task.rubric(),
                task.tests(),
                Map.of("python", "# read the line first\n"),
                Feedback.FULL);
        API.publish(
                new Question(
                        plain.id(),
                        plain.slug(),
                        plain.difficulty(),
                        plain.title(),
                        "Look: ![A tree](assets/tree.png)",
                        plain.topics(),
                        plain.companies(),
                        plain.hints(),
                        plain.approach(),
                        plain.timeLimitMin(),
                        started,
                        List.of(TREE.image())),
                List.of(TREE));
    }

    private static Reply round() {
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "image-question");
        return candidate.get("/api/v1/rounds/" + round).expect(200);
    }

    @Test
    void statement_namesImagesByTheirContent_andAnybodyWhoKnowsThatGetsThem() {
        assertThat(round().at("/question/statement").asText()).isEqualTo("Look: ![A tree](" + ADDRESS + ")");
        assertThat(API.anonymous().bytes(ADDRESS)).isEqualTo(BYTES);
    }

    @Test
    void image_isCachedForEver_andIsNothingButAnImage() {
        Reply image = API.anonymous().get(ADDRESS).expect(200);
        assertThat(image.header("content-type")).isEqualTo("image/png");
        assertThat(image.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(image.header("content-security-policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(image.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(image.header("etag")).isEqualTo('"' + TREE.image().sha256() + '"');
    }

    @Test
    void imageThatIsNotThere_isNotFound() {
        for (String address : List.of("0".repeat(64), "x", "A".repeat(64))) {
            API.anonymous().get("/api/v1/images/" + address).expectProblem(404, "not-found");
        }
        for (String encoded : List.of("%00", "..%2f..%2fetc%2fpasswd")) {
            API.anonymous().get("/api/v1/images/" + encoded).expect(404);
        }
    }

    @Test
    void starterOfTheAuthor_takesThePlaceOfTheGeneratedOne() {
        assertThat(round().at("/question/starters").toString()).isEqualTo("{\"python\":\"# read the line first\\n\"}");
    }
}
