package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.contract.ApiDocument;
import dev.assay.api.contract.TypeScriptWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The client for TypeScript: that it is of this document, that a strict compiler takes it, and that it reaches a server. */
class TypeScriptClientTest {
    private static final Path CLIENT = Path.of("clients/typescript/assay.ts");
    private static final Path DOCUMENT = Path.of("src/main/resources/dev/assay/api/document/openapi.yaml");
    private static final int PATIENCE_MINUTES = 5;

    private static final String COMPILE =
            "node /usr/lib/assay/compiler/typescript/lib/tsc.js --noEmit --strict --noUnusedLocals --noUnusedParameters "
                    + "--exactOptionalPropertyTypes --noImplicitReturns --erasableSyntaxOnly --allowImportingTsExtensions "
                    + "--target es2024 --module esnext --moduleResolution bundler --lib es2024,dom,dom.iterable ";

    @Test
    void theClient_isThatOfTheDocument() throws IOException {
        String written = TypeScriptWriter.write(ApiDocument.of(Files.readString(DOCUMENT)));
        if (System.getProperty("assay.openapi", "").equals("accept")) {
            Files.writeString(CLIENT, written);
            return;
        }
        assertThat(written)
                .as(
                        "The client is not that of the document. To accept it, run this test with -Dassay.openapi=accept and "
                                + "commit " + CLIENT + ".")
                .isEqualTo(Files.readString(CLIENT));
    }

    @Test
    @Tag("docker")
    void theClient_isTakenByAStrictCompiler_andReachesAServer() throws Exception {
        TestApi api = TestApi.shared();
        Belongings.publishQuestions(api);
        String server = api.anonymous().request("/").build().uri().toString().replaceAll("/$", "");
        String script = "set -e\nmkdir /tmp/client && cd /tmp/client\n"
                + file("assay.ts", Files.readString(CLIENT))
                + file("use.ts", Files.readString(Path.of("src/test/resources/use.ts")))
                + COMPILE + "use.ts\nnode use.ts " + server + " " + TestApi.email() + "\n";
        assertThat(inSandboxImage(script))
                .contains("problem 404 not-found", "interview IN_PROGRESS", "event interview.");
    }

    private static String file(String name, String text) {
        return "cat >" + name + " <<'END_OF_FILE'\n" + text + "END_OF_FILE\n";
    }

    /** What a shell script prints that runs in the image of TypeScript, in the network of this machine. */
    private static String inSandboxImage(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "docker",
                        "run",
                        "--rm",
                        "-i",
                        "--network",
                        "host",
                        "--tmpfs",
                        "/tmp",
                        "--entrypoint",
                        "sh",
                        image(),
                        "-s")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(script.getBytes(UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static String image() throws IOException {
        Process process = new ProcessBuilder("../sandbox-images/build", "--print", "typescript").start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return printed.substring(printed.indexOf('=') + 1);
    }
}
