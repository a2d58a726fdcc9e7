package dev.assay.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library sends. What is no request is refused, and the server goes on. */
@SuppressWarnings("StringConcatToTextBlock") // The ends of lines are what these requests are about.
class RawRequestsTest {
    private static final TestApi API = TestApi.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense||",
                "GET||",
                "GET /api/v1/me HTTP/9.9|Host: x||",
                "GET /api/v1/../../etc/passwd HTTP/1.1|Host: x||",
                "GET //api//v1//me HTTP/1.1|Host: x||",
                "GET /api/v1/me;admin=1 HTTP/1.1|Host: x||",
                "GET /api/v1/%zz HTTP/1.1|Host: x||",
                "GET /api/v1/interviews/%00 HTTP/1.1|Host: x||",
                "GET /\u00ff\u00fe HTTP/1.1|Host: x||",
                "GET /api/v1/me\\..\\x HTTP/1.1|Host: x||",
                "GET http://elsewhere.example/api/v1/me HTTP/1.1|Host: x||",
                "GET /api/v1/me HTTP/1.1|Host: x|Bad Header: 1||",
                "GET /api/v1/me HTTP/1.1|Host: x|X: a\u0000b||",
                "GET /api/v1/me HTTP/1.1|Host: x|Host: y||",
                "BREW /api/v1/me HTTP/1.1|Host: x||",
                "POST /api/v1/auth/login HTTP/1.1|Host: x|Content-Type: application/json|Content-Length: -1||",
                "POST /api/v1/auth/login HTTP/1.1|Host: x|Content-Type: application/json|Content-Length: 9e9||",
                "POST /api/v1/auth/login HTTP/1.1|Host: x|Content-Type: application/json|"
                        + "Content-Length: 99999999999999999999||",
                "POST /api/v1/auth/login HTTP/1.1|Host: x|Content-Type: application/json|"
                        + "Transfer-Encoding: chunked||zz|{}|0||",
                "POST /api/v1/auth/login HTTP/1.1|Host: x|Content-Type: application/json|"
                        + "Transfer-Encoding: chunked|Content-Length: 2||2|{}|0||",
                "POST /api/v1/auth/login HTTP/1.1|Host: x|Content-Type: application/json|"
                        + "Transfer-Encoding: gzip, chunked||2|{}|0||"
            })
    void whatIsNoRequest_isRefused_orTheConnectionIsClosed(String request) throws IOException {
        String answer = answer(request);
        assertThat(answer.isEmpty() || answer.matches("(?s)HTTP/[0-9]\\.[0-9] 4[0-9][0-9] .*"))
                .as("%s answered by %s", request, answer)
                .isTrue();
        assertThat(answer).doesNotContain("dev.assay", "Exception", "\tat ", "io.micronaut", "io.netty");
    }

    @Test
    void manyHeaders_andLongOnes_areRefused() throws IOException {
        for (String headers : new String[] {
            "X: " + "y".repeat(100_000) + "|", "X: y|".repeat(20_000), "Cookie: " + "a=b; ".repeat(20_000) + "|"
        }) {
            String answer = answer("GET /api/v1/me HTTP/1.1|Host: x|" + headers + "|");
            assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"))
                    .as(answer)
                    .isTrue();
        }
    }

    @Test
    void theServer_goesOnAfterwards() throws IOException {
        answer("nonsense||");
        API.anonymous().get("/healthz").expect(200);
    }

    /** All that comes until the server closes the connection; a bar stands for the end of a line. */
    private static String answer(String request) throws IOException {
        URI server = API.anonymous().request("/").build().uri();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream().write(request.replace("|", "\r\n").getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no end of the answer within " + PATIENCE + " to " + request, e);
        }
    }
}
