package dev.assay.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.contract.ApiDocument.Described;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What in a document would break a client that was written for another. Requests may be taken more freely and answers may have
 * more in them; everything else breaks somebody. New values of an enum in an answer are no break: clients are to expect them.
 */
public final class Changes {
    private static final List<String> LEAST = List.of("minimum", "minLength", "minItems");
    private static final List<String> MOST = List.of("maximum", "maxLength", "maxItems");
    private static final List<String> SHAPES = List.of("pattern", "format");

    private final Set<String> found = new TreeSet<>();
    private final ApiDocument before;
    private final ApiDocument after;

    private Changes(ApiDocument before, ApiDocument after) {
        this.before = before;
        this.after = after;
    }

    /** One line for each break, naming operation and property; none when old clients go on. */
    public static List<String> breaking(ApiDocument before, ApiDocument after) {
        Changes changes = new Changes(before, after);
        Map<String, Described> now = byAddress(after);
        byAddress(before).forEach((address, operation) -> {
            if (now.containsKey(address)) {
                changes.compare(operation, now.get(address));
            } else {
                changes.found.add(operation.id() + ": the operation is gone (" + address + ")");
            }
        });
        return List.copyOf(changes.found);
    }

    private static Map<String, Described> byAddress(ApiDocument document) {
        return document.operations().stream().collect(Collectors.toMap(Described::address, one -> one));
    }

    private void compare(Described old, Described now) {
        String where = old.id();
        if (!old.id().equals(now.id())) {
            found.add(where + ": is called " + now.id());
        }
        compareParameters(old, now);
        compareBodies(old, now);
        for (int status : old.successes()) {
            if (now.successes().contains(status)) {
                compareContents(where + " " + status, old.response(status), now.response(status));
            } else {
                found.add(where + ": answers " + status + " no longer");
            }
        }
        Set<String> ways = ways(now);
        ways(old).stream()
                .filter(way -> !ways.contains(way) && !ways.contains("{}"))
                .forEach(way -> found.add(where + ": " + way + " opens it no longer"));
    }

    private static Set<String> ways(Described operation) {
        Set<String> ways = new TreeSet<>();
        operation.said().path("security").forEach(way -> ways.add(way.toString()));
        if (ways.isEmpty()) {
            ways.add("{}");
        }
        return ways;
    }

    private void compareParameters(Described old, Described now) {
        Map<String, JsonNode> then = old.parameters();
        Map<String, JsonNode> today = new TreeMap<>(now.parameters());
        then.forEach((name, parameter) -> {
            JsonNode same = today.remove(name);
            if (same == null) {
                found.add(old.id() + ": parameter " + name + " is gone");
            } else {
                requireNotRequired(old.id() + ": parameter " + name, parameter, same);
                request(old.id() + " " + name, parameter.path("schema"), same.path("schema"));
            }
        });
        today.forEach((name, parameter) -> {
            if (parameter.path("required").asBoolean()) {
                found.add(old.id() + ": parameter " + name + " is new and required");
            }
        });
    }

    private void requireNotRequired(String what, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(what + " is required now");
        }
    }

    private void compareBodies(Described old, Described now) {
        JsonNode then = old.said().path("requestBody");
        JsonNode today = now.said().path("requestBody");
        requireNotRequired(old.id() + ": the body", then, today);
        then.path("content").propertyStream().forEach(media -> {
            if (today.path("content").has(media.getKey())) {
                request(
                        old.id() + " body",
                        media.getValue().path("schema"),
                        today.path("content").path(media.getKey()).path("schema"));
            } else {
                found.add(old.id() + ": takes no " + media.getKey() + " any more");
            }
        });
    }

    private void compareContents(String where, JsonNode old, JsonNode now) {
        old.path("content").propertyStream().forEach(media -> {
            if (now.path("content").has(media.getKey())) {
                answer(
                        where,
                        media.getValue().path("schema"),
                        now.path("content").path(media.getKey()).path("schema"));
            } else {
                found.add(where + ": answers no " + media.getKey() + " any more");
            }
        });
        old.path("headers").fieldNames().forEachRemaining(header -> {
            if (!now.path("headers").has(header)) {
                found.add(where + ": has no header " + header + " any more");
            }
        });
    }

    private void request(String where, JsonNode old, JsonNode now) {
        request(where, Shape.of(before, old), Shape.of(after, now), new HashSet<>());
    }

    private void answer(String where, JsonNode old, JsonNode now) {
        answer(where, Shape.of(before, old), Shape.of(after, now), new HashSet<>());
    }

    private void request(String where, Shape old, Shape now, Set<JsonNode> seen) {
        if (!seen.add(old.node())) {
            return;
        }
        lost(
                where,
                "takes no ",
                old.types(),
                now.types(),
                old.types().isEmpty() != now.types().isEmpty());
        if (old.nullable() && !now.nullable()) {
            found.add(where + ": takes no null any more");
        }
        Set<String> values = now.names("enum");
        lost(where, "takes no ", old.names("enum"), values, old.names("enum").isEmpty() && !values.isEmpty());
        LEAST.forEach(bound ->
                tighter(where, bound, old.node().path(bound), now.node().path(bound), 1));
        MOST.forEach(bound ->
                tighter(where, bound, old.node().path(bound), now.node().path(bound), -1));
        for (String shape : SHAPES) {
            String wanted = now.node().path(shape).asText();
            if (!wanted.isEmpty() && !wanted.equals(old.node().path(shape).asText())) {
                found.add(where + ": " + shape + " is " + wanted + " now");
            }
        }
        Set<String> added = now.names("required");
        added.removeAll(old.names("required"));
        added.forEach(name -> found.add(where + ": property " + name + " is required now"));
        each(where, old, now, (inner, then, today) -> request(inner, then, today, seen));
    }

    private void answer(String where, Shape old, Shape now, Set<JsonNode> seen) {
        if (!seen.add(old.node())) {
            return;
        }
        boolean other = now.types().isEmpty() || !old.types().containsAll(now.types());
        if (!old.types().isEmpty() && other) {
            found.add(where + ": is " + now.types() + " now, and was " + old.types());
        }
        if (now.nullable() && !old.nullable()) {
            found.add(where + ": can be null now");
        }
        Set<String> dropped = old.names("required");
        dropped.removeAll(now.names("required"));
        dropped.retainAll(now.properties());
        dropped.forEach(name -> found.add(where + ": property " + name + " can be absent now"));
        if (!old.node().path("format").equals(now.node().path("format"))) {
            found.add(where + ": format was " + old.node().path("format").asText("none") + " and is "
                    + now.node().path("format").asText("none"));
        }
        each(where, old, now, (inner, then, today) -> answer(inner, then, today, seen));
    }

    @FunctionalInterface
    private interface Pair {
        void compare(String where, Shape old, Shape now);
    }

    private void each(String where, Shape old, Shape now, Pair pair) {
        for (String name : old.properties()) {
            if (now.properties().contains(name)) {
                pair.compare(where + "." + name, old.property(name), now.property(name));
            } else {
                found.add(where + ": property " + name + " is gone");
            }
        }
        if (old.node().has("items")) {
            pair.compare(where + "[]", old.below("items"), now.below("items"));
        }
        if (old.node().path("additionalProperties").isObject()) {
            pair.compare(where + ".*", old.below("additionalProperties"), now.below("additionalProperties"));
        }
        JsonNode then = old.node().path("anyOf");
        JsonNode today = now.node().path("anyOf");
        for (int i = 0; i < then.size(); i++) {
            if (i < today.size()) {
                pair.compare(where + "|" + i, Shape.of(before, then.get(i)), Shape.of(after, today.get(i)));
            } else {
                found.add(where + ": has an alternative less");
            }
        }
    }

    private void lost(String where, String what, Collection<String> old, Collection<String> now, boolean narrowed) {
        if (narrowed) {
            found.add(where + ": takes only " + now + " now");
        } else if (!now.isEmpty()) {
            old.stream()
                    .filter(one -> !now.contains(one))
                    .forEach(one -> found.add(where + ": " + what + one + " any more"));
        }
    }

    private void tighter(String where, String bound, JsonNode old, JsonNode now, int sign) {
        boolean tighter =
                now.isNumber() && (!old.isNumber() || sign * Double.compare(now.asDouble(), old.asDouble()) > 0);
        if (tighter) {
            found.add(where + ": " + bound + " is " + now.asText() + " now");
        }
    }
}
