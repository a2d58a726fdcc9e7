package dev.assay.benchmarks.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.benchmarks.load.Task;
import dev.assay.standalone.console.Problem;
import java.net.URI;

/** Programs judged without an interview: one request, answered when the verdict is there. */
public final class Executions {
    private static final int WAIT_SECONDS = 60;
    private static final int CPU_MS = 10_000;

    private final Http http;

    public Executions(URI api, String token) {
        http = new Http(api, token);
    }

    /**
     * What came back.
     *
     * @param wallMicros from the request to the verdict
     * @param programMicros processor time of the compiler and the program's processes, as the judge reports it
     */
    public record Judged(String id, String verdict, long wallMicros, long programMicros) {}

    /** A request ready to be sent, so that making it is not measured. */
    public static String body(Task task) {
        ObjectNode body = Http.object();
        body.put("language", task.language().id());
        body.put("source", task.source());
        ArrayNode tests = body.putArray("tests");
        task.cases()
                .forEach(test -> tests.addObject().put("input", test.input()).put("expected", test.expected()));
        body.putObject("limits").put("cpu_ms", CPU_MS);
        return body.toString();
    }

    /** Any verdict. */
    public Judged judge(String body) {
        long begin = System.nanoTime();
        JsonNode answer = http.post(http.request("/executions?wait=" + WAIT_SECONDS), body);
        while (!answer.path("state").asText().equals("finished")) {
            answer = http.get("/executions/" + answer.path("id").asText());
        }
        long wall = (System.nanoTime() - begin) / 1000;
        return new Judged(answer.path("id").asText(), answer.path("verdict").asText(), wall, program(answer));
    }

    /** An accepted one; any other verdict is a problem. */
    public Judged accepted(String body) {
        Judged judged = judge(body);
        if (!judged.verdict().equals("AC")) {
            throw new Problem("execution %s got %s (expected: AC)".formatted(judged.id(), judged.verdict()));
        }
        return judged;
    }

    /** The judge rounds each figure up to a millisecond: half of one is taken off again. */
    private static long program(JsonNode answer) {
        long micros = rounded(answer.path("compile").path("cpu_ms").asInt());
        for (JsonNode test : answer.path("tests")) {
            micros += rounded(test.path("cpu_ms").asInt());
        }
        return micros;
    }

    private static long rounded(int ms) {
        return Math.max(0, ms * 1000L - 500);
    }
}
