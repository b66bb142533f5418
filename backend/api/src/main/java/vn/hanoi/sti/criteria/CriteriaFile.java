package vn.hanoi.sti.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.JsonFields;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/**
 * A file of criteria sets, as the research team and administrators exchange them.
 *
 * @param official false when the file says that it merely illustrates
 * @param functions names of the functions, in the order of the rules; empty when the file has none
 */
record CriteriaFile(boolean official, List<FunctionName> functions, List<CriteriaSet> sets) {
    private static final String AREA = "criteria";
    private static final String OFFICIAL = "OFFICIAL";
    private static final String ILLUSTRATIVE = "ILLUSTRATIVE";
    private static final int MOST_SETS = 200;

    /**
     * The file, or every reason why it cannot be read.
     *
     * @param findings pointers lead into the file
     */
    record Reading(Optional<CriteriaFile> file, List<Finding> findings) {}

    static Reading read(JsonNode root) {
        var findings = new ArrayList<Finding>();
        var file = JsonFields.of(AREA, root, "", findings).map(fields -> read(fields, findings));
        return new Reading(findings.isEmpty() ? file : Optional.empty(), List.copyOf(findings));
    }

    private static CriteriaFile read(JsonFields fields, List<Finding> findings) {
        var status = fields.optionalText("status");
        status.filter(s -> !s.equals(OFFICIAL) && !s.startsWith(ILLUSTRATIVE))
                .ifPresent(s -> fields.note(
                        "status", "status.unknown", Map.of("value", s, "allowed", OFFICIAL + ", " + ILLUSTRATIVE)));
        var functions = functions(fields, findings);
        var sets = sets(fields, findings);
        if (functions.isEmpty() && sets.stream().anyMatch(set -> set.kind() == Kind.ORGANIZATION)) {
            fields.note("functions", "property.missing", Map.of("name", "functions"));
        }
        fields.refuseOthers();
        return new CriteriaFile(status.filter(s -> s.startsWith(ILLUSTRATIVE)).isEmpty(), functions, sets);
    }

    private static List<CriteriaSet> sets(JsonFields fields, List<Finding> findings) {
        var sets = new ArrayList<CriteriaSet>();
        var places = new HashMap<String, String>();
        fields.array("sets").ifPresent(array -> {
            if (array.isEmpty()) {
                fields.note("sets", "sets.empty", Map.of());
            }
            if (array.size() > MOST_SETS) {
                fields.note("sets", "sets.tooMany", Map.of("most", Integer.toString(MOST_SETS)));
                return;
            }
            for (var i = 0; i < array.size(); i++) {
                var place = "/sets/" + i;
                var reading = CriteriaSetReader.read(array.get(i));
                findings.addAll(within(place, reading.findings()));
                reading.set().ifPresent(set -> {
                    var first = places.putIfAbsent(set.code() + " " + set.version(), place);
                    if (first != null) {
                        findings.add(new Finding(
                                place + "/code",
                                "criteria.set.duplicate",
                                Map.of(
                                        "code",
                                        set.code(),
                                        "version",
                                        Integer.toString(set.version()),
                                        "first",
                                        first)));
                    }
                    sets.add(set);
                });
            }
        });
        return sets;
    }

    /** The same findings, pointing from the root of the file. */
    static List<Finding> within(String place, List<Finding> findings) {
        return findings.stream()
                .map(f -> new Finding(place + f.pointer(), f.code(), f.params()))
                .toList();
    }

    private static List<FunctionName> functions(JsonFields fields, List<Finding> findings) {
        var names = new TreeMap<OrganizationFunction, FunctionName>();
        fields.optionalObject("functions").ifPresent(object -> {
            var known =
                    Arrays.stream(OrganizationFunction.values()).map(Enum::name).toList();
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    findings.add(new Finding(
                            JsonFields.child("/functions", name),
                            "criteria.function.unknown",
                            Map.of("value", name, "allowed", String.join(", ", known))));
                }
            });
            JsonFields.of(AREA, object, "/functions", findings).ifPresent(words -> {
                for (var function : OrganizationFunction.values()) {
                    words.text(function.name()).ifPresent(text -> names.put(function, name(function, text)));
                }
            });
        });
        return List.copyOf(names.values());
    }

    /** "nghiên cứu cơ bản / basic research"; without a slash the one name serves both languages. */
    private static FunctionName name(OrganizationFunction function, String text) {
        var parts = text.split(" / ", 2);
        return new FunctionName(function, parts[0].trim(), parts[parts.length - 1].trim());
    }
}
