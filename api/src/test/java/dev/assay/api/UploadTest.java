package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.file.SignedLinks;
import dev.assay.api.upload.SampleFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UploadTest {
    private static final TestApi API = TestApi.shared();
    private static final String RESUME = "/api/v1/me/resume";
    private static final String AVATAR = "/api/v1/me/avatar";
    private static final String TEXT = "Ada Lovelace\n7 years of professional experience\nJava, PostgreSQL and Go\n";

    private final TestClient owner = API.somebody();

    @Test
    void aPicture_isDrawnAnew_shownByASignedLink_andRemoved() throws Exception {
        Reply put = owner.upload(AVATAR, "text/html", SampleFiles.picture("jpeg", 900, 300))
                .expect(200);
        String link = put.at("/avatar_url").asText();
        Reply shown = API.anonymous().get(link).expect(200);
        assertThat(shown.header("content-type")).isEqualTo("image/png");
        assertThat(shown.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(owner.get("/api/v1/me").at("/avatar_url").asText()).startsWith("/api/v1/files/");
        owner.upload(AVATAR, "image/png", SampleFiles.picture("png", 64, 64)).expect(200);
        API.anonymous().get(link).expectProblem(404, "not-found");
        owner.change("DELETE", AVATAR, null).expect(204);
        assertThat(owner.get("/api/v1/me").at("/avatar_url").isNull()).isTrue();
    }

    @Test
    void aPictureThatIsNone_orTooSmallOrLarge_isRefused() throws Exception {
        owner.upload(AVATAR, "image/png", "<svg onload=alert(1)>".getBytes(UTF_8))
                .expectProblem(415, "unsupported-media-type");
        owner.upload(AVATAR, "image/png", new byte[0]).expectProblem(400, "malformed-request");
        owner.upload(AVATAR, "image/png", SampleFiles.picture("png", 8, 8)).expectProblem(422, "validation-failed");
        owner.upload(AVATAR, "image/png", SampleFiles.pictureThatClaims(60_000, 60_000))
                .expectProblem(422, "validation-failed");
        owner.upload(AVATAR, "image/png", new byte[3 << 20]).expectProblem(413, "payload-too-large");
    }

    @Test
    void aLink_endsAfterAQuarterOfAnHour_andCannotBeChanged() throws Exception {
        String link = owner.upload(AVATAR, "image/png", SampleFiles.picture("png", 64, 64))
                .at("/avatar_url")
                .asText();
        API.anonymous().get(link.replace("signature=", "signature=x")).expectProblem(403, "forbidden");
        API.anonymous().get(link.replaceFirst("expires=\\d", "expires=9")).expectProblem(403, "forbidden");
        API.anonymous().get(link.replaceFirst("\\?.*", "")).expectProblem(403, "forbidden");
        API.clock().pass(SignedLinks.LIFETIME);
        API.anonymous().get(link).expectProblem(403, "forbidden");
    }

    @Test
    void aResumeOfPlainText_isRead_andItsSkillsAreRecognised() {
        Reply put = owner.upload(RESUME + "?file_name=ada.txt", "text/plain", TEXT.getBytes(UTF_8))
                .expect(200);
        assertThat(put.at("/mime_type").asText()).isEqualTo("text/plain");
        assertThat(put.at("/file_name").asText()).isEqualTo("ada.txt");
        assertThat(put.at("/resume_parsed/skills").toString()).isEqualTo("[\"Java\",\"Go\",\"PostgreSQL\"]");
        assertThat(put.at("/resume_parsed/years_of_experience").asInt()).isEqualTo(7);
        Reply file = API.anonymous().get(put.at("/resume_url").asText()).expect(200);
        assertThat(file.text()).isEqualTo(TEXT);
        assertThat(file.header("content-disposition")).startsWith("attachment");
    }

    @Test
    void pdfAndWordFiles_areReadInAProcessOfTheirOwn() throws Exception {
        Reply pdf = owner.upload(RESUME, "application/octet-stream", SampleFiles.pdf("Kotlin and Kubernetes"))
                .expect(200);
        assertThat(pdf.at("/mime_type").asText()).isEqualTo("application/pdf");
        assertThat(pdf.at("/resume_parsed/skills").toString()).isEqualTo("[\"Kotlin\",\"Kubernetes\"]");
        Reply docx = owner.upload(RESUME, "text/plain", SampleFiles.docx("Haskell"), "If-Match", pdf.header("etag"))
                .expect(200);
        assertThat(docx.at("/text").asText()).isEqualTo("Haskell");
        assertThat(docx.at("/content_version").asInt()).isEqualTo(2);
        API.anonymous().get(pdf.at("/resume_url").asText()).expectProblem(404, "not-found");
    }

    @Test
    void hostileFiles_areRefused_andSayWhy() throws Exception {
        assertThat(refused(SampleFiles.lockedPdf())).isEqualTo("locked");
        assertThat(refused(SampleFiles.pdfOfPages(51))).isEqualTo("too-long");
        assertThat(refused(SampleFiles.zipBomb())).isEqualTo("damaged");
        assertThat(refused("%PDF-1.7 and then nothing".getBytes(UTF_8))).isEqualTo("damaged");
        assertThat(refused("a".repeat(200_001).getBytes(UTF_8))).isEqualTo("too-long");
        owner.upload(RESUME, "text/plain", new byte[] {1, 2, 3}).expectProblem(415, "unsupported-media-type");
        owner.upload(RESUME, "text/plain", new byte[0]).expectProblem(400, "malformed-request");
        owner.upload(RESUME, "text/plain", new byte[6 << 20]).expectProblem(413, "payload-too-large");
        owner.get(RESUME).expectProblem(404, "not-found");
    }

    private String refused(byte[] file) {
        return owner.upload(RESUME, "application/pdf", file)
                .expectProblem(422, "validation-failed")
                .at("/errors/0/code")
                .asText();
    }

    @Test
    void aResume_isReplacedAndRemoved_byWhoeverHasSeenIt() {
        Reply first = owner.upload(RESUME, "text/plain", TEXT.getBytes(UTF_8)).expect(200);
        owner.upload(RESUME, "text/plain", TEXT.getBytes(UTF_8)).expectProblem(428, "precondition-required");
        owner.upload(RESUME, "text/plain", TEXT.getBytes(UTF_8), "If-Match", "\"v9\"")
                .expectProblem(412, "stale-version");
        owner.change("DELETE", RESUME, null).expectProblem(428, "precondition-required");
        owner.change("DELETE", RESUME, null, "If-Match", first.header("etag")).expect(204);
        owner.get(RESUME).expectProblem(404, "not-found");
        API.anonymous().get(first.at("/resume_url").asText()).expectProblem(404, "not-found");
    }

    @Test
    void replacedFiles_leaveNothingInTheStore() throws Exception {
        Reply first = owner.upload(RESUME, "text/plain", TEXT.getBytes(UTF_8)).expect(200);
        Reply second = owner.upload(RESUME, "text/plain", "Rust\n".getBytes(UTF_8), "If-Match", first.header("etag"))
                .expect(200);
        Reply picture = owner.upload(AVATAR, "image/png", SampleFiles.picture("png", 64, 64))
                .expect(200);
        owner.change("DELETE", AVATAR, null).expect(204);
        assertThat(place(first.at("/resume_url").asText())).doesNotExist();
        assertThat(place(second.at("/resume_url").asText())).exists();
        assertThat(place(picture.at("/avatar_url").asText())).doesNotExist();
    }

    /** Where the store keeps the file of a link. */
    private static Path place(String link) {
        String id = link.replaceFirst(".*/files/([0-9a-f-]{36})[?].*", "$1");
        return API.data().resolve("files").resolve(id.substring(34)).resolve(id);
    }
}
