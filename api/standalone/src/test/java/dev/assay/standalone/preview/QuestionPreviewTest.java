package dev.assay.standalone.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.QuestionRecipes;
import dev.assay.bank.scaffold.Scaffold;
import dev.assay.question.Kind;
import dev.assay.question.Slug;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page shows what candidates see, and nothing else. */
class QuestionPreviewTest {
    private static final String CANARY = "canary-7261";

    @TempDir
    private Path bank;

    @BeforeEach
    void emptyBank() throws IOException {
        Files.writeString(
                bank.resolve("bank.yaml"), "format: 1\nid: small\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        Files.writeString(bank.resolve("topics.yaml"), "format: 1\nfamilies:\n  texts: [strings]\n");
    }

    private void question(Kind kind, Map<String, String> replacements) throws IOException {
        Scaffold scaffold = new Scaffold(kind, new Slug("mine"), new UUID(1, 2), "strings");
        for (Map.Entry<String, String> file : scaffold.files().entrySet()) {
            String text = file.getValue();
            for (Map.Entry<String, String> replacement : replacements.entrySet()) {
                text = text.replace(replacement.getKey(), replacement.getValue());
            }
            Path path = bank.resolve("questions/mine").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        if (kind.isCode()) {
            Path folder = bank.resolve("questions/mine");
            Files.writeString(
                    folder.resolve(QuestionRecipes.FILE),
                    QuestionRecipes.read(folder).sealed());
        }
    }

    private String page() {
        try (QuestionPreview preview = new QuestionPreview(bank, "mine", 0)) {
            return preview.page();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatCandidatesMustNotSee_isNotOnThePage(Kind kind) throws IOException {
        question(
                kind,
                Map.of(
                        "Replace this by a first push", CANARY + " hint",
                        "Replace this by how the question", CANARY + " approach",
                        "Replace this by a good answer", CANARY + " approach",
                        "Replace this by what interviewers", CANARY + " notes",
                        "replace this by what an interviewer", CANARY + " rubric",
                        "Replace this by why it is right", CANARY + " why",
                        "Replace this by what matters most", CANARY + " key point",
                        "Replace this by what only", CANARY + " bonus",
                        "whoever starts at 0 is wrong here", CANARY + " note of a test",
                        "-1000000, -5", "-726100, -5"));
        assertThat(page())
                .contains("<h1>Mine</h1>")
                .doesNotContain(CANARY)
                .doesNotContain("-726100")
                .doesNotContain("correct");
    }

    @Test
    void program_isShownWithItsStarterAndSamples() throws IOException {
        question(Kind.FUNCTION, Map.of());
        assertThat(page())
                .contains("<h1>Mine</h1>")
                .contains("3 hints")
                .contains("def largest(nums: List[int]) -&gt; int:")
                .contains("nums = [3,1,2]")
                .contains("3 is more than 1 and 2.")
                .contains("<h2>Constraints</h2>");
    }

    @Test
    void choice_isShownWithItsOptionsAlike() throws IOException {
        question(Kind.MCQ, Map.of());
        assertThat(page())
                .contains("<input type=\"radio\" name=\"option\"><b>A</b>")
                .contains("<input type=\"radio\" name=\"option\"><b>B</b>")
                .contains("<textarea")
                .doesNotContain("checked>");
    }

    @Test
    void text_isNeverMarkup() throws IOException {
        question(
                Kind.MCQ,
                Map.of(
                        "Replace this by a question", "Is `<script>x</script>` or [this](http://localhost/) bad",
                        "Replace this by a wrong option", "'<img src=x>'",
                        "title: Mine", "title: <Mine> & \"more\""));
        assertThat(page())
                .contains("&lt;script&gt;x&lt;/script&gt;")
                .contains("&lt;img src=x&gt;")
                .contains("<h1>&lt;Mine&gt; &amp; &quot;more&quot;</h1>")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void image_isShown_andServedToThePageAlone() throws Exception {
        question(
                Kind.MCQ, Map.of("Replace this by a question", "![A & B](assets/tree.png) Replace this by a question"));
        byte[] image = ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(40)
                .putInt(30)
                .array();
        Files.createDirectories(bank.resolve("questions/mine/assets"));
        Files.write(bank.resolve("questions/mine/assets/tree.png"), image);
        try (QuestionPreview preview = new QuestionPreview(bank, "mine", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            Matcher shown = Pattern.compile("<img src=\"(/images/[0-9a-f]{64})\" alt=\"A &amp; B\"")
                    .matcher(preview.page());
            assertThat(shown.find()).as(preview.page()).isTrue();
            URI address = preview.address().resolve(shown.group(1));
            HttpResponse<byte[]> served =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(served.body()).isEqualTo(image);
            assertThat(served.headers().firstValue("Content-Type")).contains("image/png");
            assertThat(served.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("img-src 'self'");
            assertThat(get(client, preview.address().resolve("/images/" + "0".repeat(64)))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void starterOfTheAuthor_isShown() throws IOException {
        question(Kind.STDIO, Map.of());
        Files.createDirectories(bank.resolve("questions/mine/starters"));
        Files.writeString(bank.resolve("questions/mine/starters/python.py"), "line = input()  # of mine\n");
        assertThat(page()).contains("line = input()  # of mine").contains("reads standard input");
    }

    @Test
    void brokenQuestion_isShownAsWhatIsWrong() throws IOException {
        question(Kind.OPEN, Map.of("difficulty: MEDIUM", "difficulty: SOME"));
        assertThat(page()).contains("mine cannot be shown").contains("question.yaml:6: difficulty is SOME");
    }

    @Test
    void server_answersThisMachineUnderItsOwnNameOnly() throws Exception {
        question(Kind.OPEN, Map.of());
        try (QuestionPreview preview = new QuestionPreview(bank, "mine", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = get(client, preview.address());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'");
            assertThat(get(client, preview.address().resolve("/other")).statusCode())
                    .isEqualTo(404);
            assertThat(firstLineUnderAnotherName(preview.address())).startsWith("HTTP/1.1 421");
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String firstLineUnderAnotherName(URI address) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
