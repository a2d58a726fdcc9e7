package dev.assay.api;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request that some operation takes.
 *
 * @param target path and query
 * @param body bytes, or null for none
 * @param headers names and values in turn
 */
@SuppressWarnings("ArrayRecordComponent")
record Call(String verb, String target, String mediaType, byte[] body, List<String> headers) {
    static Call get(String target) {
        return new Call("GET", target, "", null, List.of());
    }

    static Call of(String verb, String target) {
        return new Call(verb, target, "", null, List.of());
    }

    static Call post(String target, Object body) {
        return of("POST", target).json(body);
    }

    Call json(Object value) {
        return new Call(
                verb,
                target,
                "application/json",
                TestClient.text(value).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                headers);
    }

    Call file(byte[] bytes) {
        return new Call(verb, target, "application/octet-stream", bytes, headers);
    }

    Call with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Call(verb, target, mediaType, body, more);
    }

    Call keyed() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    Call matching(String etag) {
        return with("If-Match", etag);
    }

    HttpRequest as(TestClient client) {
        HttpRequest.Builder builder = client.request(target, headers.toArray(String[]::new));
        if (body == null) {
            return builder.method(verb, BodyPublishers.noBody()).build();
        }
        return builder.header("Content-Type", mediaType)
                .method(verb, BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Bodies that a request may be made with. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
