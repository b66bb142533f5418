package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hanoi.sti.engine.number.NumberText;

/**
 * Reads the properties of one JSON object and notes every gap instead of throwing.
 *
 * <p>Each reader method returns empty after noting why. Codes are {@code <area>.property.missing},
 * {@code .property.unknown}, {@code .property.type}, {@code .property.blank}, {@code .number.comma},
 * {@code .number.format}, {@code .number.tooLong} and {@code .<property>.unknown} for a word that is
 * not one of the allowed.
 */
public final class JsonFields {

    private final String area;
    private final JsonNode node;
    private final String pointer;
    private final List<Finding> findings;
    private final Set<String> known = new HashSet<>();

    private JsonFields(String area, JsonNode node, String pointer, List<Finding> findings) {
        this.area = area;
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
    }

    /** The fields of the node; empty, with a finding, when it is not an object. */
    public static Optional<JsonFields> of(String area, JsonNode node, String pointer, List<Finding> findings) {
        if (node != null && node.isObject()) {
            return Optional.of(new JsonFields(area, node, pointer, findings));
        }
        findings.add(new Finding(pointer, area + ".property.type", Map.of("expected", "object")));
        return Optional.empty();
    }

    /** Appends a reference token to a pointer, escaped by RFC 6901. */
    public static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** Where the object is. */
    public String pointer() {
        return pointer;
    }

    /** Where the named property is, or would be. */
    public String pointer(String name) {
        return child(pointer, name);
    }

    /** Whether the property is there and not null. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Whether the property is there and no reader method asked for it yet. */
    public boolean unread(String name) {
        return node.has(name) && !known.contains(name);
    }

    /** Notes why a property must not be there, instead of calling it unknown. */
    public void refuse(String name, String code) {
        known.add(name);
        note(name, code, Map.of());
    }

    /** Notes a gap at a property. */
    public void note(String name, String code, Map<String, String> params) {
        findings.add(new Finding(pointer(name), area + "." + code, params));
    }

    /** A required text that is not blank. */
    public Optional<String> text(String name) {
        return required(name).flatMap(value -> textOf(name, value));
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String name) {
        return optional(name).flatMap(value -> textOf(name, value));
    }

    /** A required whole number between the bounds, both included. */
    public Optional<Integer> integer(String name, int least, int most) {
        return required(name).flatMap(value -> integerOf(name, value, least, most));
    }

    /** A whole number between the bounds that may be left out. */
    public Optional<Integer> optionalInteger(String name, int least, int most) {
        return optional(name).flatMap(value -> integerOf(name, value, least, most));
    }

    /** A required decimal, written as a JSON string. */
    public Optional<BigDecimal> decimal(String name) {
        return required(name).flatMap(value -> decimal(area, value, pointer(name), findings));
    }

    /** A decimal that may be left out. */
    public Optional<BigDecimal> optionalDecimal(String name) {
        return optional(name).flatMap(value -> decimal(area, value, pointer(name), findings));
    }

    /** A required percentage: a whole JSON number or a decimal string, not bounded here. */
    public Optional<BigDecimal> percent(String name) {
        return required(name)
                .flatMap(value -> value.isIntegralNumber()
                        ? Optional.of(value.decimalValue())
                        : decimal(area, value, pointer(name), findings));
    }

    /** A truth value, false when left out. */
    public boolean flag(String name) {
        Optional<JsonNode> value = optional(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            wrongType(name, "boolean");
        }
        return value.isPresent() && value.get().booleanValue();
    }

    /** A required word out of an enumeration. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return required(name).flatMap(value -> wordOf(name, value, type));
    }

    /** A word out of an enumeration that may be left out or null. */
    public <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) {
        return optional(name).flatMap(value -> wordOf(name, value, type));
    }

    /** A required array; empty, with a finding, when absent or of another type. */
    public Optional<JsonNode> array(String name) {
        return required(name).filter(value -> value.isArray() || wrongType(name, "array"));
    }

    /** An array that may be left out. */
    public Optional<JsonNode> optionalArray(String name) {
        return optional(name).filter(value -> value.isArray() || wrongType(name, "array"));
    }

    /** A required object. */
    public Optional<JsonNode> object(String name) {
        return required(name).filter(value -> value.isObject() || wrongType(name, "object"));
    }

    /** An object that may be left out. */
    public Optional<JsonNode> optionalObject(String name) {
        return optional(name).filter(value -> value.isObject() || wrongType(name, "object"));
    }

    /** A required property of any type. */
    public Optional<JsonNode> any(String name) {
        return required(name);
    }

    /** Notes every property that no reader method asked for. Call it last. */
    public void refuseOthers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                note(name, "property.unknown", Map.of("name", name));
            }
        });
    }

    /** Reads a node as a decimal string. */
    public static Optional<BigDecimal> decimal(String area, JsonNode value, String pointer, List<Finding> findings) {
        if (!value.isTextual()) {
            findings.add(new Finding(pointer, area + ".property.type", Map.of("expected", "decimal")));
            return Optional.empty();
        }
        NumberText.problem(value.textValue())
                .ifPresent(problem -> findings.add(
                        switch (problem) {
                            case COMMA -> new Finding(pointer, area + ".number.comma");
                            case FORMAT -> new Finding(pointer, area + ".number.format");
                            case TOO_LONG ->
                                new Finding(
                                        pointer,
                                        area + ".number.tooLong",
                                        Map.of("most", Integer.toString(NumberText.MAX_DIGITS)));
                        }));
        return NumberText.decimal(value.textValue());
    }

    private Optional<JsonNode> required(String name) {
        known.add(name);
        if (!node.has(name)) {
            note(name, "property.missing", Map.of("name", name));
            return Optional.empty();
        }
        return Optional.of(node.get(name));
    }

    private Optional<JsonNode> optional(String name) {
        known.add(name);
        return node.hasNonNull(name) ? Optional.of(node.get(name)) : Optional.empty();
    }

    private Optional<String> textOf(String name, JsonNode value) {
        if (!value.isTextual()) {
            wrongType(name, "text");
            return Optional.empty();
        }
        if (value.textValue().isBlank()) {
            note(name, "property.blank", Map.of("name", name));
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    private Optional<Integer> integerOf(String name, JsonNode value, int least, int most) {
        if (!value.isIntegralNumber()) {
            wrongType(name, "integer");
            return Optional.empty();
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            note(name, name + ".range", Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    private <E extends Enum<E>> Optional<E> wordOf(String name, JsonNode value, Class<E> type) {
        if (!value.isTextual()) {
            wrongType(name, "text");
            return Optional.empty();
        }
        Optional<E> word = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.textValue()))
                .findFirst();
        if (word.isEmpty()) {
            note(
                    name,
                    name + ".unknown",
                    Map.of(
                            "value",
                            value.textValue(),
                            "allowed",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))));
        }
        return word;
    }

    private boolean wrongType(String name, String expected) {
        note(name, "property.type", Map.of("expected", expected));
        return false;
    }
}
