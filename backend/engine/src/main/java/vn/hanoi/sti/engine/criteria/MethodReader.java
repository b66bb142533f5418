package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the scoring method of one indicator. */
final class MethodReader {

    private static final int MOST_FTE = 1_000_000;
    private static final int MOST_PEERS = 10_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Finding> findings;

    MethodReader(CriteriaSetReader reader) {
        this.findings = reader.findings();
    }

    Optional<Method> read(JsonFields fields) {
        int before = findings.size();
        Optional<MethodName> name = fields.word("method", MethodName.class);
        if (name.isEmpty()) {
            // Which other properties are right depends on the method: nothing more can be said.
            return Optional.empty();
        }
        Optional<Aggregation> aggregation = fields.optionalWord("aggregation", Aggregation.class);
        aggregation
                .filter(known -> !Method.aggregationsOf(name.get()).contains(known))
                .ifPresent(known -> fields.note(
                        "aggregation",
                        "aggregation.unsupported",
                        Map.of("method", name.get().name(), "aggregation", known.name())));
        Optional<Integer> levels = Optional.empty();
        Optional<Direction> direction = Optional.empty();
        Optional<ChangeKind> change = Optional.empty();
        Optional<Integer> perFte = Optional.empty();
        Optional<Integer> minimumPeers = Optional.empty();
        Map<String, BigDecimal> outputs = Map.of();
        List<Band> bands = List.of();
        switch (name.get()) {
            case RUBRIC -> levels = fields.integer("levels", Method.Rubric.LEVELS, Method.Rubric.LEVELS);
            case TARGET -> direction = fields.word("direction", Direction.class);
            case CHECKLIST -> {}
            case BANDS -> bands = bands(fields);
            case CHANGE -> {
                change = fields.word("change", ChangeKind.class);
                bands = bands(fields);
            }
            case WEIGHTED_COUNT -> {
                perFte = fields.integer("perFte", 1, MOST_FTE);
                outputs = outputs(fields);
                bands = bands(fields);
            }
            case PEER_BANDS -> {
                minimumPeers = fields.integer("minimumPeers", 1, MOST_PEERS);
                bands = bands(fields);
            }
        }
        fields.refuseOthers();
        if (findings.size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name.get()) {
                    case RUBRIC -> new Method.Rubric(levels.orElseThrow(), aggregation);
                    case TARGET -> new Method.Target(direction.orElseThrow(), aggregation);
                    case CHECKLIST -> new Method.Checklist(aggregation);
                    case BANDS -> new Method.Bands(bands, aggregation);
                    case CHANGE -> new Method.Change(change.orElseThrow(), bands, aggregation);
                    case WEIGHTED_COUNT -> new Method.WeightedCount(perFte.orElseThrow(), outputs, bands, aggregation);
                    case PEER_BANDS -> new Method.PeerBands(minimumPeers.orElseThrow(), bands, aggregation);
                });
    }

    private Map<String, BigDecimal> outputs(JsonFields fields) {
        Map<String, BigDecimal> outputs = new LinkedHashMap<>();
        fields.object("outputs").ifPresent(node -> {
            if (node.isEmpty()) {
                fields.note("outputs", "outputs.empty", Map.of());
            }
            node.properties().forEach(entry -> {
                String pointer = JsonFields.child(fields.pointer("outputs"), entry.getKey());
                JsonFields.decimal(CriteriaSetReader.AREA, entry.getValue(), pointer, findings)
                        .ifPresent(value -> {
                            if (value.signum() <= 0) {
                                findings.add(new Finding(pointer, "criteria.outputs.coefficient"));
                            }
                            outputs.put(entry.getKey(), value);
                        });
            });
        });
        return outputs;
    }

    private List<Band> bands(JsonFields fields) {
        List<Band> bands = new ArrayList<>();
        Optional<JsonNode> array = fields.array("bands");
        if (array.isEmpty()) {
            return bands;
        }
        if (array.get().isEmpty()) {
            fields.note("bands", "bands.empty", Map.of());
        }
        int last = array.get().size() - 1;
        Band previous = null;
        for (int i = 0; i <= last; i++) {
            String pointer = JsonFields.child(fields.pointer("bands"), Integer.toString(i));
            Optional<Band> band = JsonFields.of(
                            CriteriaSetReader.AREA, array.get().get(i), pointer, findings)
                    .flatMap(this::band);
            if (band.isEmpty()) {
                continue;
            }
            checkPlace(band.get(), previous, i == last, pointer);
            bands.add(band.get());
            previous = band.get().upTo().isPresent() ? band.get() : previous;
        }
        return bands;
    }

    private void checkPlace(Band band, Band previous, boolean last, String pointer) {
        if (last && band.upTo().isPresent()) {
            findings.add(new Finding(JsonFields.child(pointer, "upTo"), "criteria.bands.lastNotOpen"));
        }
        if (!last && band.upTo().isEmpty()) {
            findings.add(new Finding(JsonFields.child(pointer, "upTo"), "criteria.bands.openNotLast"));
        }
        if (previous != null && band.upTo().isPresent() && !above(band, previous)) {
            findings.add(new Finding(
                    JsonFields.child(pointer, "upTo"),
                    "criteria.bands.notAscending",
                    Map.of("previous", previous.upTo().orElseThrow().toPlainString())));
        }
    }

    /** A band may repeat the bound before it only to hold exactly that bound. */
    private static boolean above(Band band, Band previous) {
        int compared = band.upTo().orElseThrow().compareTo(previous.upTo().orElseThrow());
        return compared > 0 || (compared == 0 && band.inclusive() && !previous.inclusive());
    }

    private Optional<Band> band(JsonFields fields) {
        int before = findings.size();
        Optional<BigDecimal> percent = fields.percent("percent");
        if (percent.filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .isPresent()) {
            fields.note("percent", "bands.percent", Map.of("least", "0", "most", "100"));
        }
        Optional<BigDecimal> upTo = fields.optionalDecimal("upTo");
        if (!fields.has("upTo") && fields.has("inclusive")) {
            fields.note("inclusive", "bands.inclusiveWithoutBound", Map.of());
        }
        boolean inclusive = fields.flag("inclusive");
        fields.refuseOthers();
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new Band(percent.orElseThrow(), upTo, inclusive));
    }
}
