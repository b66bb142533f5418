package vn.hanoi.sti.engine.check;

import static vn.hanoi.sti.engine.check.CheckRule.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hanoi.sti.engine.criteria.Method;

/** All rules over a whole dossier. */
public final class DossierChecks {
    private DossierChecks() {}

    /**
     * Every finding, indicator by indicator in the given order; never throws.
     *
     * @param dataYears the years that the dossier is about, ascending
     */
    public static List<CheckFinding> check(
            List<CheckedIndicator> indicators, List<Integer> dataYears, CheckBounds bounds) {
        var found = new ArrayList<CheckFinding>();
        Map<String, String> claimed = new HashMap<>();
        for (var known : indicators) {
            known.cells().forEach((period, cell) -> found.addAll(CellChecks.check(known.indicator(), period, cell)));
            proof(known, found);
            found.addAll(Plausibility.check(known, bounds));
            periods(known, dataYears, found);
            new TreeMap<>(known.outputs())
                    .forEach((period, outputs) -> outputs(known, period, outputs, claimed, found));
        }
        return found;
    }

    private static void proof(CheckedIndicator known, List<CheckFinding> found) {
        var claimed = known.cells().values().stream()
                .filter(cell -> cell.state() == CheckedCell.State.REPORTED)
                .toList();
        if (known.indicator().method() instanceof Method.Rubric
                || claimed.isEmpty()
                || !known.evidence().isEmpty()) {
            return;
        }
        found.add(known.finding(
                claimed.stream().anyMatch(CheckedCell::explained) ? EVIDENCE_EXPLAINED : EVIDENCE_MISSING,
                null,
                Map.of()));
    }

    private static void periods(CheckedIndicator known, List<Integer> dataYears, List<CheckFinding> found) {
        if (dataYears.isEmpty()) {
            return;
        }
        for (var file : known.evidence()) {
            if (file.from() == null && file.to() == null) {
                continue;
            }
            var params = Map.of(
                    "title", file.title(),
                    "from", file.from() == null ? "…" : file.from().toString(),
                    "to", file.to() == null ? "…" : file.to().toString());
            if (!covers(file, dataYears.getFirst(), dataYears.getLast())) {
                found.add(known.finding(EVIDENCE_OUTSIDE, file.period(), params));
            } else if (file.period() != null
                    && file.period().matches("[0-9]{4}")
                    && !covers(file, Integer.parseInt(file.period()), Integer.parseInt(file.period()))) {
                found.add(known.finding(EVIDENCE_OTHER_YEAR, file.period(), params));
            }
        }
    }

    private static boolean covers(CheckedEvidence file, int firstYear, int lastYear) {
        return (file.to() == null || !file.to().isBefore(LocalDate.of(firstYear, 1, 1)))
                && (file.from() == null || !file.from().isAfter(LocalDate.of(lastYear, 12, 31)));
    }

    private static void outputs(
            CheckedIndicator known,
            String period,
            List<CheckedOutput> outputs,
            Map<String, String> claimed,
            List<CheckFinding> found) {
        for (var output : outputs) {
            var identifier = Map.of("kind", output.kind().name(), "identifier", output.identifier());
            var first = claimed.putIfAbsent(output.kind() + " " + output.identifier(), known.code() + "/" + period);
            if (first != null) {
                var params = new HashMap<>(identifier);
                params.put("place", first);
                found.add(known.finding(OUTPUT_DUPLICATE, period, params));
            }
            if (output.elsewhere()) {
                found.add(known.finding(OUTPUT_ELSEWHERE, period, identifier));
            }
        }
        var cell = known.cells().getOrDefault(period, CheckedCell.EMPTY);
        var counted = counted(cell.value());
        Map<String, Integer> listed = new TreeMap<>();
        outputs.forEach(output -> listed.merge(output.type(), 1, Integer::sum));
        listed.forEach((type, number) -> {
            var most = counted.getOrDefault(type, BigDecimal.ZERO);
            if (BigDecimal.valueOf(number).compareTo(most) > 0) {
                found.add(known.finding(
                        OUTPUTS_MORE_THAN_COUNTED,
                        period,
                        Map.of("type", type, "listed", number.toString(), "counted", most.toPlainString())));
            }
        });
        var total = counted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!outputs.isEmpty() && BigDecimal.valueOf(outputs.size()).compareTo(total) < 0) {
            found.add(known.finding(
                    OUTPUTS_UNLISTED,
                    period,
                    Map.of("listed", Integer.toString(outputs.size()), "counted", total.toPlainString())));
        }
    }

    private static Map<String, BigDecimal> counted(JsonNode value) {
        Map<String, BigDecimal> counted = new TreeMap<>();
        if (value != null) {
            for (var output : value.path("outputs")) {
                Measure.number(output, "count")
                        .ifPresent(count -> counted.merge(output.path("type").asText(), count, BigDecimal::add));
            }
        }
        return counted;
    }
}
