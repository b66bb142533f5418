package vn.hanoi.sti.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.demo.data.DemoData;
import vn.hanoi.sti.demo.data.Organization;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.PeerValues;
import vn.hanoi.sti.engine.scoring.ScoringEngine;

/** The demonstration data as the engine takes them, everything entered and appraised. */
final class Designed {
    private static final List<String> FUNCTIONS = List.of("BR", "AR", "TD", "PS", "SV");
    private static final ObjectMapper JSON = new ObjectMapper();

    final DemoData data = DemoData.load();
    final CriteriaSet set;

    Designed() {
        JsonNode wanted = null;
        for (var node : data.criteria().required("sets")) {
            if (node.required("code").textValue().equals(data.campaign().criteriaSet())) {
                wanted = node;
            }
        }
        set = CriteriaSetReader.read(wanted).set().orElseThrow();
    }

    EvaluationResult result(Organization organization) {
        var input = JSON.createObjectNode();
        input.put("criteriaSet", set.code());
        var functions = input.putObject("functions");
        organization.functions().forEach(functions::put);
        input.set("values", values(organization));
        var without = input.putArray("withoutEvidence");
        organization.evidence().without().forEach(without::add);
        input.set("peers", peers(organization));
        var deadline = LocalDate.parse(data.campaign().deadline());
        var lastDay = deadline.minusDays(1);
        var late = Math.max(
                0,
                ChronoUnit.DAYS.between(
                        lastDay, LocalDate.parse(organization.dossier().receivedOn())));
        input.putObject("dossier").put("complete", true).put("daysLate", late);
        input.put("usableDataYears", years(organization).size());
        var reading = EvaluationInput.read(input);
        if (reading.input().isEmpty() || !reading.input().get().check(set).isEmpty()) {
            throw new AssertionError(organization.code() + " " + reading.findings()
                    + reading.input().map(read -> read.check(set).toString()).orElse(""));
        }
        return ScoringEngine.evaluate(set, reading.input().get());
    }

    /** The data years in which it existed. */
    List<String> years(Organization organization) {
        var founded = Integer.parseInt(organization.foundedOn().substring(0, 4));
        return List.of(2023, 2024, 2025).stream()
                .filter(year -> year >= founded)
                .map(String::valueOf)
                .toList();
    }

    /** Values in the engine's form, what is still to enter among them. */
    ObjectNode values(Organization organization) {
        var values = JSON.createObjectNode();
        organization.values().forEach((code, cells) -> {
            if (cells.containsKey("single")) {
                values.set(code, state(cells.get("single")));
                return;
            }
            var years = values.putObject(code).putObject("years");
            List.of("2023", "2024", "2025")
                    .forEach(year -> years.set(year, year(organization, code, cells.get(year), year)));
        });
        organization
                .statements()
                .forEach((code, statement) ->
                        values.putObject(code).putArray("levels").add(statement.level()));
        organization
                .appraisal()
                .notApplicable()
                .keySet()
                .forEach(code -> values.putObject(code).put("state", "NOT_APPLICABLE"));
        return values;
    }

    private ObjectNode year(Organization organization, String code, JsonNode cell, String year) {
        if (!years(organization).contains(year)) {
            return JSON.createObjectNode().put("state", "NOT_EXISTING");
        }
        var later = organization.stillToEnter();
        if (cell == null && later != null && later.values().containsKey(code)) {
            cell = later.values().get(code).get(year);
        }
        if (cell == null) {
            throw new AssertionError(organization.code() + " " + code + " says nothing of " + year);
        }
        return state(cell);
    }

    private static ObjectNode state(JsonNode cell) {
        ObjectNode node = cell.deepCopy();
        node.remove("explanation");
        if (!node.has("state")) {
            node.put("state", "REPORTED");
        }
        return node;
    }

    private ObjectNode peers(Organization organization) {
        var peers = JSON.createObjectNode();
        for (var code : List.of("O6-24", "O6-42")) {
            if (!organization.values().containsKey(code)) {
                continue;
            }
            var values = peers.putArray(code);
            for (var other : data.organizations()) {
                var value = values(other).get(code);
                if (other != organization && mainFunction(other).equals(mainFunction(organization)) && value != null) {
                    PeerValues.of(set.indicator(code).orElseThrow(), value)
                            .ifPresent(own -> values.add(own.numerator() + "/" + own.denominator()));
                }
            }
        }
        return peers;
    }

    static String mainFunction(Organization organization) {
        var best = new ArrayList<>(FUNCTIONS);
        best.retainAll(organization.functions().keySet());
        return best.stream()
                .reduce((first, next) ->
                        share(organization.functions(), next).compareTo(share(organization.functions(), first)) > 0
                                ? next
                                : first)
                .orElseThrow();
    }

    private static BigDecimal share(Map<String, String> functions, String code) {
        return new BigDecimal(functions.get(code));
    }
}
