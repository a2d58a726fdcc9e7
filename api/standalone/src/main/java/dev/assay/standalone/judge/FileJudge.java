package dev.assay.standalone.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.language.Languages;
import dev.assay.standalone.console.Problem;
import dev.assay.verdict.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Judges one file against a folder of tests.
 *
 * @param api where the server is
 * @param access the token to come with
 */
public record FileJudge(URI api, Access access, Languages languages) {
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(500);

    /** Where the API token comes from. */
    public interface Access {
        String token();

        /** Another token after the API refused the first; empty if there is none. */
        Optional<String> renewed();
    }

    /**
     * What came of it.
     *
     * @param table for people
     * @param json as the API showed it
     */
    public record Judged(boolean accepted, String table, JsonNode json) {}

    /**
     * Waits until it is judged.
     *
     * @throws Problem if it cannot be
     */
    public Judged judge(Path source, Path testFolder, Optional<String> language, boolean colours) {
        String id = SourceLanguage.of(source, language, languages);
        String text = TestFolder.base64(source);
        TestFolder tests = TestFolder.read(testFolder);
        JsonNode execution = judge(id, text, tests);
        ExecutionReport report = ExecutionReport.of(execution);
        String table = new VerdictTable(colours)
                .render(tests.tests().stream().map(TestFolder.TestFile::name).toList(), report);
        return new Judged(report.verdict().equals(Optional.of(Verdict.AC)), table, execution);
    }

    private JsonNode judge(String language, String source, TestFolder tests) {
        try {
            return client(access.token()).judge(language, source, tests);
        } catch (ExecutionClient.TokenRefused e) {
            String other = access.renewed().orElseThrow(() -> refused(e));
            try {
                return client(other).judge(language, source, tests);
            } catch (ExecutionClient.TokenRefused again) {
                throw refused(again);
            }
        }
    }

    private ExecutionClient client(String token) {
        return new ExecutionClient(api, token, BETWEEN_POLLS);
    }

    private Problem refused(ExecutionClient.TokenRefused refusal) {
        return new Problem(
                api + " refuses the token: " + refusal.getMessage()
                        + "; make one with ./assay token --scope executions",
                refusal);
    }
}
