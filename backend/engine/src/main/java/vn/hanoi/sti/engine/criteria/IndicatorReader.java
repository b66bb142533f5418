package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one indicator with its method and weight. */
final class IndicatorReader {

    private final CriteriaSetReader reader;
    private final Optional<Kind> kind;

    IndicatorReader(CriteriaSetReader reader, Optional<Kind> kind) {
        this.reader = reader;
        this.kind = kind;
    }

    Optional<Indicator> read(JsonFields fields) {
        int before = reader.findings().size();
        Optional<String> code = reader.code(fields, "indicator");
        Optional<String> vi = fields.text("vi");
        Optional<String> en = fields.text("en");
        Optional<String> unit = fields.text("unit");
        Optional<IooiLevel> level = fields.word("level", IooiLevel.class);
        Optional<Method> method = fields.any("scoring")
                .flatMap(scoring ->
                        JsonFields.of(CriteriaSetReader.AREA, scoring, fields.pointer("scoring"), reader.findings()))
                .flatMap(scoring -> new MethodReader(reader).read(scoring));
        Optional<Weight> weight = fields.any("weight").flatMap(value -> weight(fields, value));
        Optional<String> evidence = fields.text("evidence");
        fields.refuseOthers();
        return reader.findings().size() > before
                ? Optional.empty()
                : Optional.of(new Indicator(
                        code.orElseThrow(),
                        vi.orElseThrow(),
                        en.orElseThrow(),
                        unit.orElseThrow(),
                        level.orElseThrow(),
                        method.orElseThrow(),
                        weight.orElseThrow(),
                        evidence.orElseThrow()));
    }

    private Optional<Weight> weight(JsonFields fields, JsonNode value) {
        // With an unknown kind the weight says itself which form it has.
        if (value.isObject() && kind.filter(known -> known != Kind.ORGANIZATION).isPresent()) {
            fields.note("weight", "weight.singleRequired", Map.of());
            return Optional.empty();
        }
        if (!value.isObject()
                && kind.filter(known -> known == Kind.ORGANIZATION).isPresent()) {
            fields.note("weight", "weight.byFunctionRequired", Map.of());
            return Optional.empty();
        }
        if (value.isObject()) {
            return byFunction(fields.pointer("weight"), value);
        }
        return notNegative(value, fields.pointer("weight")).map(Weight.Single::new);
    }

    private Optional<Weight> byFunction(String pointer, JsonNode value) {
        Map<OrganizationFunction, BigDecimal> weights = new EnumMap<>(OrganizationFunction.class);
        for (OrganizationFunction function : OrganizationFunction.values()) {
            String place = JsonFields.child(pointer, function.name());
            if (!value.has(function.name())) {
                note(place, "weight.functionMissing", Map.of("function", function.name()));
                continue;
            }
            notNegative(value.get(function.name()), place).ifPresent(weight -> weights.put(function, weight));
        }
        String allowed =
                Arrays.stream(OrganizationFunction.values()).map(Enum::name).collect(Collectors.joining(", "));
        value.fieldNames().forEachRemaining(name -> {
            if (Arrays.stream(OrganizationFunction.values())
                    .noneMatch(known -> known.name().equals(name))) {
                note(
                        JsonFields.child(pointer, name),
                        "weight.functionUnknown",
                        Map.of("function", name, "allowed", allowed));
            }
        });
        return weights.size() == OrganizationFunction.values().length
                ? Optional.of(new Weight.ByFunction(weights))
                : Optional.empty();
    }

    private Optional<BigDecimal> notNegative(JsonNode value, String pointer) {
        Optional<BigDecimal> weight = JsonFields.decimal(CriteriaSetReader.AREA, value, pointer, reader.findings());
        if (weight.filter(number -> number.signum() < 0).isPresent()) {
            note(pointer, "weight.negative", Map.of());
            return Optional.empty();
        }
        return weight;
    }

    private void note(String pointer, String code, Map<String, String> params) {
        reader.findings().add(new Finding(pointer, CriteriaSetReader.AREA + "." + code, params));
    }
}
