package dev.assay.api.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes of a good body, path or header one that nobody would send on purpose. */
public final class Mutations {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Values as JSON, for the place of any other. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "99999999999999999999",
            "1e400",
            "-0.0",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"'; DROP TABLE users; --\"",
            "[]",
            "{}",
            "[null]",
            "[[[[[[[[]]]]]]]]",
            "{\"a\":{\"b\":null}}",
            "\"2026-13-45\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"../../etc/passwd\"",
            "\"%00\"",
            "\"\\u202e\"");

    private static final List<String> SEGMENTS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "1",
            "-1",
            "null",
            "%00",
            "%ff%fe",
            "%c0%ae%c0%ae",
            "..%2f..%2fme",
            "%2e%2e",
            "a%0d%0ab",
            "%F0%9F%98%80",
            "%20",
            "x".repeat(2000),
            "%7B%7D",
            "'%20or%201=1",
            "%25",
            "A;b=c",
            "~",
            "%E2%80%AE");

    private static final List<String> QUERIES = List.of(
            "limit=0",
            "limit=-1",
            "limit=99999999999999999999",
            "limit=1&limit=2",
            "limit=a",
            "limit=",
            "cursor=%00",
            "cursor=AAAA",
            "cursor=%ff",
            "status=NONE",
            "status=",
            "type=dsa",
            "difficulty=%20",
            "kind=x",
            "unknown=1",
            "q=%00",
            "q=%25",
            "q=%ff",
            "actor=1",
            "action=%00",
            "version=-1",
            "version=x",
            "expires=1&signature=x",
            "after_seq=-1",
            "after_seq=1e9",
            "wait=61",
            "wait=-1",
            "base64=maybe",
            "ticket=x",
            "last_event_id=9-9",
            "return_to=//evil.example",
            "code=%00&state=%00",
            "file_name=%00",
            "&&&===",
            "a[]=1",
            "%",
            "%zz",
            "x=" + "y".repeat(3000));

    /** Names and values in turn. */
    private static final List<List<String>> HEADERS = List.of(
            List.of("If-Match", "*"),
            List.of("If-Match", "\"v99999999999\""),
            List.of("If-Match", "W/\"v1\""),
            List.of("If-None-Match", "\"v1\", \"v2\""),
            List.of("Idempotency-Key", "k".repeat(256)),
            List.of("Idempotency-Key", " "),
            List.of("Idempotency-Key", "same"),
            List.of("Accept", "application/xml"),
            List.of("Accept", "nonsense"),
            List.of("Accept", "*/*;q=0"),
            List.of("Accept", ""),
            List.of("Accept-Language", "x".repeat(1000)),
            List.of("Accept-Charset", "utf-7"),
            List.of("Accept-Encoding", "bomb, identity;q=0"),
            List.of("Content-Encoding", "gzip"),
            List.of("Cookie", "assay_refresh=x; =; ;;"),
            List.of("Cookie", "a".repeat(5000)),
            List.of("Range", "bytes=0-0,-1"),
            List.of("X-HTTP-Method-Override", "DELETE"),
            List.of("Last-Event-ID", "999999999999999999-999999999999999999"),
            List.of("Origin", "null"),
            List.of("Authorization", "Bearer"),
            List.of("Authorization", "Bearer a.b.c"),
            List.of("Authorization", "Basic YTpi"));

    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "nonsense",
            "*/*",
            "application/merge-patch+json");

    private Mutations() {}

    /** Another body for the one that is given. */
    public static byte[] body(byte[] good, RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> new byte[0];
            case 1 -> cut(good, random);
            case 2 -> noise(good, random);
            case 3 -> new String(good, UTF_8).getBytes(UTF_16);
            case 4 -> ("[".repeat(100) + "]".repeat(100)).getBytes(UTF_8);
            default -> json(good, random);
        };
    }

    /** One value of a JSON body changed, one property left out, doubled or added. */
    public static byte[] json(byte[] good, RandomGenerator random) {
        try {
            JsonNode root = JSON.readTree(good);
            if (!(root instanceof ObjectNode object)) {
                return pick(VALUES, random).getBytes(UTF_8);
            }
            ObjectNode target = somewhere(object, random);
            List<String> names = new ArrayList<>();
            target.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "name" : pick(names, random);
            return switch (random.nextInt(8)) {
                case 0 -> without(root, target, name);
                case 1 -> with(root, target, "surplus", pick(VALUES, random));
                case 2 ->
                    new StringBuilder(root.toString())
                            .insert(1, "\"" + name + "\":1,")
                            .toString()
                            .getBytes(UTF_8);
                case 3 -> with(root, target, name, "\"" + "x".repeat(1 << random.nextInt(18)) + "\"");
                default -> with(root, target, name, pick(VALUES, random));
            };
        } catch (IOException e) {
            return noise(good, random);
        }
    }

    public static String segment(RandomGenerator random) {
        return pick(SEGMENTS, random);
    }

    public static String query(RandomGenerator random) {
        return pick(QUERIES, random);
    }

    /** A name and a value. */
    public static List<String> header(RandomGenerator random) {
        return pick(HEADERS, random);
    }

    public static String mediaType(RandomGenerator random) {
        return pick(MEDIA_TYPES, random);
    }

    private static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static ObjectNode somewhere(ObjectNode root, RandomGenerator random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        return pick(objects, random);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private static byte[] without(JsonNode root, ObjectNode target, String name) {
        target.remove(name);
        return root.toString().getBytes(UTF_8);
    }

    /** The value goes in as it is written, for some are such as no tree holds. */
    private static byte[] with(JsonNode root, ObjectNode target, String name, String value)
            throws JsonProcessingException {
        target.put(name, "@value@");
        return JSON.writeValueAsString(root).replace("\"@value@\"", value).getBytes(UTF_8);
    }

    private static byte[] cut(byte[] good, RandomGenerator random) {
        return java.util.Arrays.copyOf(good, random.nextInt(good.length + 1));
    }

    private static byte[] noise(byte[] good, RandomGenerator random) {
        StringBuilder text = new StringBuilder(new String(good, ISO_8859_1));
        for (int i = 0; i < 3; i++) {
            text.insert(random.nextInt(text.length() + 1), (char) random.nextInt(256));
        }
        return text.toString().getBytes(ISO_8859_1);
    }
}
