package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads one criteria set from JSON. Finds every gap in one pass and never throws on bad input.
 *
 * <p>What it accepts may be kept as a draft; publishing asks for more, see {@link PublishingRules}.
 */
public final class CriteriaSetReader {

    static final String AREA = "criteria";

    private static final int MOST_VERSIONS = 1_000_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Map<String, String>> firstPlaces = new HashMap<>();
    private Optional<Kind> kind = Optional.empty();

    private CriteriaSetReader() {}

    /**
     * The set, or why there is none.
     *
     * @param set      present exactly when there are no findings
     * @param findings every gap
     */
    public record Reading(Optional<CriteriaSet> set, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /** Reads an object of the form of one element of {@code sets} in the published file. */
    public static Reading read(JsonNode set) {
        CriteriaSetReader reader = new CriteriaSetReader();
        Optional<CriteriaSet> read =
                JsonFields.of(AREA, set, "", reader.findings).flatMap(reader::set);
        return new Reading(reader.findings.isEmpty() ? read : Optional.empty(), reader.findings);
    }

    private Optional<CriteriaSet> set(JsonFields fields) {
        Optional<String> code = fields.text("code").filter(text -> wellFormed(fields, text));
        Optional<Integer> version = fields.integer("version", 1, MOST_VERSIONS);
        Optional<String> appendix = fields.text("appendix");
        kind = fields.word("kind", Kind.class);
        Optional<Stage> stage = fields.optionalWord("stage", Stage.class);
        kind.ifPresent(known -> checkStage(fields, known));
        Optional<String> vi = fields.text("vi");
        Optional<String> en = fields.text("en");
        List<Grade> grades = new GradeReader(this).read(fields);
        List<CriteriaGroup> groups = children(fields, "groups", this::group);
        fields.refuseOthers();
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CriteriaSet(
                code.orElseThrow(),
                version.orElseThrow(),
                kind.orElseThrow(),
                stage,
                appendix.orElseThrow(),
                vi.orElseThrow(),
                en.orElseThrow(),
                grades,
                groups));
    }

    private void checkStage(JsonFields fields, Kind kind) {
        if (kind == Kind.PROGRAMME && !fields.has("stage")) {
            fields.note("stage", "stage.required", Map.of("kind", kind.name()));
        }
        if (kind != Kind.PROGRAMME && fields.has("stage")) {
            fields.note("stage", "stage.unexpected", Map.of("kind", kind.name()));
        }
    }

    private Optional<CriteriaGroup> group(JsonFields fields) {
        int before = findings.size();
        Optional<String> code = code(fields, "group");
        Optional<String> vi = fields.text("vi");
        Optional<String> en = fields.text("en");
        List<Criterion> criteria = children(fields, "criteria", this::criterion);
        fields.refuseOthers();
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new CriteriaGroup(code.orElseThrow(), vi.orElseThrow(), en.orElseThrow(), criteria));
    }

    private Optional<Criterion> criterion(JsonFields fields) {
        int before = findings.size();
        Optional<String> code = code(fields, "criterion");
        Optional<String> vi = fields.text("vi");
        Optional<String> en = fields.text("en");
        IndicatorReader indicatorReader = new IndicatorReader(this, kind);
        List<Indicator> indicators = children(fields, "indicators", indicatorReader::read);
        fields.refuseOthers();
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new Criterion(code.orElseThrow(), vi.orElseThrow(), en.orElseThrow(), indicators));
    }

    List<Finding> findings() {
        return findings;
    }

    /** A code that is well formed and not used before by another of its sort. */
    Optional<String> code(JsonFields fields, String sort) {
        Optional<String> code = fields.text("code").filter(text -> wellFormed(fields, text));
        code.ifPresent(text -> {
            String first =
                    firstPlaces.computeIfAbsent(sort, any -> new HashMap<>()).putIfAbsent(text, fields.pointer("code"));
            if (first != null) {
                fields.note("code", "code.duplicate", Map.of("code", text, "first", first));
            }
        });
        return code;
    }

    <T> List<T> children(JsonFields fields, String name, Function<JsonFields, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        fields.array(name).ifPresent(array -> {
            for (int i = 0; i < array.size(); i++) {
                String pointer = JsonFields.child(fields.pointer(name), Integer.toString(i));
                JsonFields.of(AREA, array.get(i), pointer, findings)
                        .flatMap(reader)
                        .ifPresent(read::add);
            }
        });
        return read;
    }

    private static boolean wellFormed(JsonFields fields, String code) {
        boolean matches = CODE.matcher(code).matches();
        if (!matches) {
            fields.note("code", "code.format", Map.of("code", code.length() > 80 ? code.substring(0, 80) : code));
        }
        return matches;
    }
}
