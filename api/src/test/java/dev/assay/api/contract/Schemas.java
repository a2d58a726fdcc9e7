package dev.assay.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Nullable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * JSON Schemas (2020-12) of our types, as Jackson reads and writes them here. Records, enums and sealed interfaces get a name and
 * are referred to.
 */
final class Schemas {
    /** Whether clients write a type or read it: the one may leave things out, the other finds everything. */
    enum Use {
        REQUEST,
        /** A merge patch: everything may be left out. */
        PATCH,
        ANSWER
    }

    /** What clients written in TypeScript find by these names already. */
    private static final Set<String> TAKEN = Set.of(
            "Blob",
            "Date",
            "Error",
            "Event",
            "File",
            "Headers",
            "Map",
            "Promise",
            "Record",
            "Request",
            "Response",
            "Set");

    private record Named(Type type, Use use, ObjectNode schema) {}

    private final Map<String, Named> named = new TreeMap<>();
    private final ObjectMapper json;
    private final SchemaRules rules;
    private final SourceDocs docs;

    Schemas(ObjectMapper json, SourceDocs docs) {
        this.json = json;
        this.rules = new SchemaRules(json);
        this.docs = docs;
    }

    /** All that have been asked for, by name. */
    ObjectNode components() {
        ObjectNode all = object();
        named.forEach((name, one) -> all.set(name, one.schema()));
        return all;
    }

    /** The schema of a value that is there. */
    ObjectNode of(Type type, Use use) {
        return of(type, use, Map.of());
    }

    /** The schema of a value with the rules and the absence that are said of it. */
    ObjectNode of(Type type, Use use, AnnotatedElement said, boolean nullable) {
        return rules.ruled(of(type, use), said.getAnnotation(Rule.class), nullable);
    }

    private ObjectNode of(Type type, Use use, Map<TypeVariable<?>, Type> bound) {
        return switch (type) {
            case TypeVariable<?> variable -> of(bound.get(variable), use, Map.of());
            case ParameterizedType generic -> generic(generic, use, bound);
            case GenericArrayType array -> throw new IllegalArgumentException("no schema for " + array);
            case Class<?> simple -> simple(simple, use);
            default -> throw new IllegalArgumentException("no schema for " + type);
        };
    }

    private ObjectNode generic(ParameterizedType type, Use use, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = object().put("type", "array");
            list.set("items", of(arguments[0], use, bound));
            return Set.class.isAssignableFrom(raw) ? list.put("uniqueItems", true) : list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = object().put("type", "object");
            map.set("additionalProperties", of(arguments[1], use, bound));
            return map;
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> own = new HashMap<>();
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < arguments.length; i++) {
                Type argument = arguments[i] instanceof TypeVariable<?> variable ? bound.get(variable) : arguments[i];
                own.put(raw.getTypeParameters()[i], argument);
                name.append(name(argument));
            }
            return reference(name + name(raw), type, raw, use, own);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode simple(Class<?> type, Use use) {
        if (type == String.class || type == byte[].class) {
            return object().put("type", "string");
        }
        if (type == UUID.class) {
            return object().put("type", "string").put("format", "uuid");
        }
        if (type == Instant.class) {
            return object().put("type", "string").put("format", "date-time");
        }
        if (type == LocalDate.class) {
            return object().put("type", "string").put("format", "date");
        }
        if (type == URI.class) {
            return object().put("type", "string").put("format", "uri");
        }
        if (type == boolean.class || type == Boolean.class) {
            return object().put("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return object().put("type", "integer").put("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return object().put("type", "integer").put("format", "int64");
        }
        if (type == double.class || type == Double.class) {
            return object().put("type", "number").put("format", "double");
        }
        if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
            return object();
        }
        if (type.isEnum() || type.isRecord() || type.isSealed()) {
            return reference(use == Use.PATCH ? name(type) + "Patch" : name(type), type, type, use, Map.of());
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode reference(String name, Type type, Class<?> raw, Use use, Map<TypeVariable<?>, Type> bound) {
        if (TAKEN.contains(name)) {
            throw new IllegalStateException(
                    type + " would be called " + name + ", as a thing of the platform is (expected: another name)");
        }
        Named before = named.get(name);
        if (before == null) {
            ObjectNode schema = object();
            named.put(name, new Named(type, use, schema));
            docs.of(raw).ifPresent(doc -> schema.put("description", doc.whole()));
            if (raw.isEnum()) {
                describeEnum(raw, schema);
            } else if (raw.isRecord()) {
                describeRecord(raw, schema, use, bound);
            } else {
                ArrayNode choices = schema.putArray("anyOf");
                for (Class<?> choice : raw.getPermittedSubclasses()) {
                    choices.add(simple(choice, use));
                }
            }
        } else if (!before.type().equals(type) || (before.use() != use && !raw.isEnum())) {
            throw new IllegalStateException("two schemas are called " + name + ": " + before.type() + " for "
                    + before.use() + " and " + type + " for " + use + " (expected: types of different names)");
        }
        return object().put("$ref", "#/components/schemas/" + name);
    }

    private void describeEnum(Class<?> type, ObjectNode schema) {
        schema.put("type", "string");
        ArrayNode values = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            values.add(json.<JsonNode>valueToTree(constant));
        }
    }

    private void describeRecord(Class<?> type, ObjectNode schema, Use use, Map<TypeVariable<?>, Type> bound) {
        schema.put("type", "object");
        schema.putObject("properties");
        schema.putArray("required");
        addProperties(type, schema, use, bound);
        if (schema.get("required").isEmpty()) {
            schema.remove("required");
        }
        if (use != Use.ANSWER) {
            schema.put("additionalProperties", false);
        }
    }

    private void addProperties(Class<?> type, ObjectNode schema, Use use, Map<TypeVariable<?>, Type> bound) {
        JsonInclude ofType = type.getAnnotation(JsonInclude.class);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                Type inner = component.getGenericType() instanceof TypeVariable<?> variable
                        ? bound.get(variable)
                        : component.getGenericType();
                addProperties((Class<?>) inner, schema, use, Map.of());
                continue;
            }
            String name = SnakeCaseStrategy.INSTANCE.translate(component.getName());
            boolean nullable = isNullable(component);
            JsonInclude ofOne = component.getAccessor().getAnnotation(JsonInclude.class);
            JsonInclude include = ofOne == null ? ofType : ofOne;
            boolean maybeAbsent = include != null
                    && (include.value() == JsonInclude.Include.NON_DEFAULT
                            || (include.value() == JsonInclude.Include.NON_NULL && nullable));
            Rule rule = component.getAnnotation(Rule.class);
            boolean required = switch (use) {
                case REQUEST -> !nullable && (rule == null || !rule.optional());
                case PATCH -> false;
                case ANSWER -> !maybeAbsent;
            };
            ObjectNode property = rules.ruled(
                    of(component.getGenericType(), below(use), bound),
                    use == Use.ANSWER ? null : rule,
                    nullable && !maybeAbsent);
            docs.of(type)
                    .map(doc -> doc.params().get(component.getName()))
                    .ifPresent(text -> property.put("description", text));
            ((ObjectNode) schema.get("properties")).set(name, property);
            if (required) {
                ((ArrayNode) schema.get("required")).add(name);
            }
        }
    }

    /** Said of the component, or within a qualified name of its type. */
    private static boolean isNullable(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(Nullable.class)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Of what is inside: a patch replaces that as a whole. */
    private static Use below(Use use) {
        return use == Use.PATCH ? Use.REQUEST : use;
    }

    /** The name of a type in the document: that in Java, without {@code View}; after the record that it is a part of. */
    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            StringBuilder name = new StringBuilder();
            for (Type argument : generic.getActualTypeArguments()) {
                name.append(name(argument));
            }
            return name + name(generic.getRawType());
        }
        Class<?> simple = (Class<?>) type;
        String own = simple.getSimpleName().replaceFirst("(?<=.)View$", "");
        Class<?> outer = simple.getEnclosingClass();
        return outer != null && outer.isRecord() ? name(outer) + own : own;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
