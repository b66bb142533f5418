package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.JsonFields;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;

/** Reads an evaluation's input from JSON and notes every gap; codes {@code input.…}. */
final class EvaluationInputReader {

    static final String AREA = "input";

    private static final int MOST_DAYS = 100_000;
    private static final int MOST_YEARS = 3;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final List<Finding> findings = new ArrayList<>();

    private EvaluationInputReader() {}

    static EvaluationInput.Reading read(JsonNode node) {
        EvaluationInputReader reader = new EvaluationInputReader();
        Optional<EvaluationInput> input =
                JsonFields.of(AREA, node, "", reader.findings).flatMap(reader::input);
        return new EvaluationInput.Reading(reader.findings.isEmpty() ? input : Optional.empty(), reader.findings);
    }

    private Optional<EvaluationInput> input(JsonFields fields) {
        Optional<String> criteriaSet = fields.text("criteriaSet");
        Map<OrganizationFunction, BigDecimal> functions = functions(fields);
        SortedMap<String, IndicatorValue> values = new TreeMap<>();
        ValueReader valueReader = new ValueReader(AREA, Optional.empty(), findings);
        fields.object("values")
                .ifPresent(node -> node.properties()
                        .forEach(entry -> valueReader
                                .value(entry.getValue(), JsonFields.child(fields.pointer("values"), entry.getKey()))
                                .ifPresent(value -> values.put(entry.getKey(), value))));
        List<String> without = new ArrayList<>();
        fields.optionalArray("withoutEvidence")
                .ifPresent(array ->
                        without.addAll(list(array, fields.pointer("withoutEvidence"), "code.format", Optional::of)));
        SortedMap<String, List<String>> evidence = lists(
                fields,
                "evidence",
                "evidence.digest",
                text -> Optional.of(text)
                        .filter(digest -> SHA256.matcher(digest).matches()));
        SortedMap<String, List<Fraction>> peers = lists(fields, "peers", "peers.value", NumberText::fraction);
        Optional<Dossier> dossier = fields.optionalObject("dossier")
                .flatMap(node -> JsonFields.of(AREA, node, fields.pointer("dossier"), findings))
                .map(this::dossier);
        Optional<Irregularities> irregularities = fields.optionalObject("findings")
                .flatMap(node -> JsonFields.of(AREA, node, fields.pointer("findings"), findings))
                .map(this::irregularities);
        Set<CapCode> caps = EnumSet.noneOf(CapCode.class);
        fields.optionalArray("capsSetAside")
                .ifPresent(
                        array -> caps.addAll(list(array, fields.pointer("capsSetAside"), "cap.unknown", CapCode::of)));
        Optional<Integer> years = fields.optionalInteger("usableDataYears", 0, MOST_YEARS);
        fields.refuseOthers();
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EvaluationInput(
                criteriaSet.orElseThrow(),
                functions,
                values,
                new TreeSet<>(without),
                evidence,
                peers,
                dossier,
                irregularities.orElse(Irregularities.NONE),
                caps,
                years));
    }

    private Map<OrganizationFunction, BigDecimal> functions(JsonFields fields) {
        Map<OrganizationFunction, BigDecimal> functions = new EnumMap<>(OrganizationFunction.class);
        fields.optionalObject("functions")
                .ifPresent(node -> node.properties().forEach(entry -> {
                    String pointer = JsonFields.child(fields.pointer("functions"), entry.getKey());
                    Optional<OrganizationFunction> function = Arrays.stream(OrganizationFunction.values())
                            .filter(known -> known.name().equals(entry.getKey()))
                            .findFirst();
                    if (function.isEmpty()) {
                        findings.add(
                                new Finding(pointer, AREA + ".function.unknown", Map.of("function", entry.getKey())));
                        return;
                    }
                    JsonFields.decimal(AREA, entry.getValue(), pointer, findings)
                            .ifPresent(share -> {
                                if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                                    findings.add(new Finding(
                                            pointer, AREA + ".function.share", Map.of("above", "0", "most", "1")));
                                }
                                functions.put(function.get(), share);
                            });
                }));
        return functions;
    }

    private Dossier dossier(JsonFields fields) {
        boolean complete = fields.flag("complete");
        int daysLate = fields.optionalInteger("daysLate", 0, MOST_DAYS).orElse(0);
        boolean missing = fields.flag("missing");
        fields.refuseOthers();
        return new Dossier(complete, daysLate, missing);
    }

    private Irregularities irregularities(JsonFields fields) {
        boolean falseData = fields.flag("falseData");
        Optional<Irregularities.IntegrityBreach> breach =
                fields.optionalWord("integrityBreach", Irregularities.IntegrityBreach.class);
        boolean financialBreach = fields.flag("financialBreach");
        fields.refuseOthers();
        return new Irregularities(falseData, breach, financialBreach);
    }

    private <T> SortedMap<String, List<T>> lists(
            JsonFields fields, String name, String code, Function<String, Optional<T>> parser) {
        SortedMap<String, List<T>> lists = new TreeMap<>();
        fields.optionalObject(name)
                .ifPresent(node -> node.properties()
                        .forEach(entry -> lists.put(
                                entry.getKey(),
                                list(
                                        entry.getValue(),
                                        JsonFields.child(fields.pointer(name), entry.getKey()),
                                        code,
                                        parser))));
        return lists;
    }

    private <T> List<T> list(JsonNode array, String pointer, String code, Function<String, Optional<T>> parser) {
        List<T> items = new ArrayList<>();
        if (!array.isArray()) {
            findings.add(new Finding(pointer, AREA + ".property.type", Map.of("expected", "array")));
        }
        for (int i = 0; array.isArray() && i < array.size(); i++) {
            String place = JsonFields.child(pointer, Integer.toString(i));
            Optional<T> item = Optional.of(array.get(i))
                    .filter(JsonNode::isTextual)
                    .flatMap(node -> parser.apply(node.textValue()));
            item.ifPresentOrElse(items::add, () -> findings.add(new Finding(place, AREA + "." + code)));
        }
        return items;
    }
}
