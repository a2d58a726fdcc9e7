package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Limits as JSON, in the same form everywhere. */
public final class LimitsJson {
    private LimitsJson() {}

    public static ObjectNode write(Limits limits) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("cpu_ms", limits.cpuMs())
                .put("wall_ms", limits.wallMs())
                .put("memory_mb", limits.memoryMb())
                .put("output_kb", limits.outputKb());
        new TreeMap<>(limits.cpuMsOf())
                .forEach((language, own) ->
                        json.withObject("/languages").putObject(language).put("cpu_ms", own));
        return json;
    }

    /** Reads what {@link #write} writes. */
    public static Limits read(JsonNode json) {
        Map<String, Integer> own = new HashMap<>();
        json.path("languages")
                .properties()
                .forEach(language -> own.put(
                        language.getKey(),
                        language.getValue().required("cpu_ms").asInt()));
        return new Limits(
                json.required("cpu_ms").asInt(),
                json.required("wall_ms").asInt(),
                json.required("memory_mb").asInt(),
                json.required("output_kb").asInt(),
                own);
    }
}
