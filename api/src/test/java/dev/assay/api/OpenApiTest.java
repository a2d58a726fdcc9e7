package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.api.contract.ApiDocument;
import dev.assay.api.contract.Changes;
import dev.assay.api.contract.OpenApiWriter;
import dev.assay.api.contract.Routes;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final TestApi API = TestApi.shared();
    private static final Path COMMITTED = Path.of("src/main/resources/dev/assay/api/document/openapi.yaml");
    private static final String ACCEPT = "assay.openapi";

    /** What no two operations share. */
    private static final String HOW_TO_ACCEPT =
            "The document is not that of the controllers. To accept the change, run this test with -D" + ACCEPT
                    + "=accept, build again, and commit " + COMMITTED + ".";

    @Test
    void theDocument_isThatOfTheControllers() throws IOException {
        String written = OpenApiWriter.yaml(Routes.of(API.service(Router.class)), API.service(ObjectMapper.class));
        String committed = Files.readString(COMMITTED);
        List<String> breaking = Changes.breaking(ApiDocument.of(committed), ApiDocument.of(written)).stream()
                .map(change -> "BREAKING " + change)
                .toList();
        if (System.getProperty(ACCEPT, "").equals("accept")) {
            Files.writeString(COMMITTED, written);
            breaking.forEach(System.err::println);
            return;
        }
        assertThat(breaking).as(HOW_TO_ACCEPT).isEmpty();
        assertThat(written).as(HOW_TO_ACCEPT).isEqualTo(committed);
    }

    @Test
    void theServer_servesThatDocument() throws IOException {
        Reply reply = API.anonymous().get("/api/v1/openapi.yaml").expect(200);
        assertThat(reply.header("content-type")).startsWith("application/yaml");
        assertThat(reply.text()).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyAddressOfTheDocument_isOffered_withTheMethodsThatTheDocumentNames_andNoOthers() {
        ApiDocument document = served();
        TreeMap<String, Set<String>> described = document.operations().stream()
                .collect(Collectors.groupingBy(
                        ApiDocument.Described::path,
                        TreeMap::new,
                        Collectors.mapping(ApiDocument.Described::verb, Collectors.toCollection(TreeSet::new))));
        TestClient admin = API.admin();
        described.forEach((path, verbs) -> {
            String address = path.replaceAll("\\{[a-z_]+}", "00000000-0000-0000-0000-000000000000");
            Reply refused = admin.send(admin.request(address)
                    .method("PROPFIND", BodyPublishers.noBody())
                    .build());
            refused.expectProblem(405, "method-not-allowed");
            Set<String> offered = Stream.of(refused.header("allow").split(",\\s*"))
                    .filter(verb -> !verb.equals("HEAD") && !verb.equals("OPTIONS"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(offered).as(path).isEqualTo(verbs);
        });
    }

    @Test
    void everyRouteOfTheServer_isInTheDocument_orIsAPageForPeople() {
        Set<String> described = served().operations().stream()
                .map(ApiDocument.Described::address)
                .collect(Collectors.toSet());
        Set<String> pages = API.service(Router.class)
                .uriRoutes()
                .filter(route -> !route.getTargetMethod()
                        .getDeclaringType()
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString().replaceAll("(?<=.)/$", ""))
                .filter(route -> !route.startsWith("HEAD ") && !described.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages)
                .as("routes that the document leaves out")
                .containsExactlyInAnyOrder(
                        "GET /",
                        "GET /home.css",
                        "GET /home.js",
                        "GET /account/account.js",
                        "GET /account/reset-password",
                        "GET /account/verify-email",
                        "GET /docs",
                        "GET /docs/docs.css",
                        "GET /docs/docs.js",
                        "GET /docs/viewer.css",
                        "GET /docs/viewer.js");
    }

    @Test
    void thePageToTryIt_loadsNothingFromElsewhere() {
        Reply page = API.anonymous().get("/docs").expect(200);
        assertThat(page.header("content-security-policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.text()).doesNotContain("http:", "https:");
        for (String part : List.of("docs.js", "docs.css", "viewer.js", "viewer.css")) {
            assertThat(page.text()).contains("/docs/" + part);
            assertThat(API.anonymous().get("/docs/" + part).expect(200).text()).isNotBlank();
        }
    }

    private static ApiDocument served() {
        return ApiDocument.of(API.anonymous().get("/api/v1/openapi.yaml").text());
    }
}
