package vn.hanoi.sti.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.collection.SavedState;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Puts the lines of one cell together to what would be saved, and says everything that is wrong with them. */
final class CellComposer {
    private final EntryCell cell;
    private final int revision;
    private final SavedCell base;
    private final List<WorkbookMark.Line> asked;
    private final Map<String, List<SheetReader.Line>> found;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, SheetReader.Line> lines = new LinkedHashMap<>();
    private final Map<String, LineReader.Read> read = new LinkedHashMap<>();

    /**
     * @param revision that the workbook showed
     * @param base what that revision says, null for 0
     */
    CellComposer(
            EntryCell cell,
            int revision,
            SavedCell base,
            List<WorkbookMark.Line> asked,
            Map<String, List<SheetReader.Line>> found) {
        this.cell = cell;
        this.revision = revision;
        this.base = base;
        this.asked = asked;
        this.found = found;
    }

    EnteredCell compose() {
        var missing = collect();
        if (lines.isEmpty()) {
            note(Finding.Severity.WARNING, "workbook.row.missing", null, Map.of());
            return base == null ? entered(null, null, null) : entered(base.state(), base.value(), base.explanation());
        }
        missing.forEach(label -> note(Finding.Severity.ERROR, "workbook.row.missing", null, Map.of("line", label)));
        asked.forEach(line -> Member.named(cell, line.member()).ifPresent(this::read));
        var state = state();
        var explanation = text(Member.EXPLANATION);
        var outputLines = new ArrayList<Integer>();
        var value = value(state, outputLines);
        if (findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR)
                && !Sameness.same(base, state, value, explanation)) {
            check(state, value, explanation, outputLines);
        }
        return entered(state, value, explanation);
    }

    /** Takes the lines that are there once; answers what is not there at all. */
    private List<String> collect() {
        var missing = new ArrayList<String>();
        for (var line : asked) {
            var there = found.getOrDefault(line.key(), List.of());
            if (there.isEmpty()) {
                missing.add(Member.named(cell, line.member()).map(Member::label).orElse(line.member()));
            } else {
                lines.put(line.member(), there.getFirst());
            }
            if (there.size() > 1) {
                there.forEach(twice -> note(Finding.Severity.ERROR, "workbook.row.duplicate", twice, Map.of()));
            }
        }
        return missing;
    }

    private void read(Member member) {
        var line = lines.get(member.id());
        if (line == null) {
            return;
        }
        if (line.merged()) {
            note(Finding.Severity.ERROR, "workbook.cell.merged", line, Map.of());
        }
        var result =
                LineReader.read(line.content(), member, cell.indicator().unit().contains("%"));
        result.notes()
                .forEach(n -> findings.add(place(n.severity(), n.code(), line, member, n.expected(), n.params())));
        read.put(member.id(), result);
    }

    private SavedState state() {
        var said = read.get(Member.STATE);
        if (said != null && !said.text().isEmpty()) {
            return StateWords.read(said.text()).orElse(null);
        }
        if (said != null && said.failed()) {
            return null;
        }
        var figures = read.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals(Member.STATE)
                        && !e.getKey().equals(Member.EXPLANATION)
                        && e.getValue().given());
        var words = !text(Member.EXPLANATION, "").isEmpty();
        if (figures || words && cell.statement()) {
            note(Finding.Severity.HINT, "workbook.state.assumed", lines.get(Member.STATE), Map.of());
            return SavedState.REPORTED;
        }
        if (words) {
            note(Finding.Severity.ERROR, "workbook.state.missing", lines.get(Member.STATE), Map.of());
        } else if (base != null) {
            note(Finding.Severity.ERROR, "workbook.cell.cleared", lines.get(Member.STATE), Map.of());
        }
        return null;
    }

    private JsonNode value(SavedState state, List<Integer> outputLines) {
        var value = JsonNodeFactory.instance.objectNode();
        var outputs = new TreeMap<Integer, ObjectNode>();
        read.forEach((id, line) -> {
            if (id.equals(Member.STATE)
                    || id.equals(Member.EXPLANATION)
                    || line.text().isEmpty()) {
                return;
            }
            var member = Member.named(cell, id).orElseThrow();
            var part = member.output()
                    ? outputs.computeIfAbsent(member.line(), n -> JsonNodeFactory.instance.objectNode())
                    : value;
            part.put(member.property(), line.text());
        });
        if (!outputs.isEmpty()
                || state == SavedState.REPORTED && cell.indicator().method() instanceof Method.WeightedCount) {
            var array = value.putArray("outputs");
            outputs.forEach((line, output) -> {
                outputLines.add(line);
                array.add(output);
            });
        }
        return value.isEmpty() ? null : value;
    }

    private void check(SavedState state, JsonNode value, String explanation, List<Integer> outputLines) {
        if (state == null) {
            return;
        }
        for (var gap : ValueEntry.gaps(cell.indicator(), state, value, explanation)) {
            var member = Member.named(cell, member(gap, outputLines)).orElse(null);
            var line = member == null ? lines.get(Member.STATE) : lines.get(member.id());
            findings.add(place(Finding.Severity.ERROR, gap.code(), line, member, null, gap.params()));
        }
    }

    /** The line to which a pointer into what would be saved leads. */
    private static String member(ProblemError gap, List<Integer> outputLines) {
        var path = gap.pointer().startsWith("/value/") ? gap.pointer().substring("/value/".length()) : "";
        if (gap.pointer().equals("/explanation")) {
            return Member.EXPLANATION;
        }
        if (path.startsWith("outputs/")) {
            var parts = path.split("/");
            return "outputs/" + outputLines.get(Integer.parseInt(parts[1])) + "/"
                    + (parts.length > 2 ? parts[2] : "type");
        }
        return path.isEmpty() ? Member.STATE : path;
    }

    private String text(String member) {
        var text = text(member, "");
        return text.isEmpty() ? null : text;
    }

    private String text(String member, String none) {
        return read.containsKey(member) ? read.get(member).text() : none;
    }

    private void note(Finding.Severity severity, String code, SheetReader.Line line, Map<String, String> params) {
        findings.add(place(severity, code, line, null, null, params));
    }

    private Finding place(
            Finding.Severity severity,
            String code,
            SheetReader.Line line,
            Member member,
            String expected,
            Map<String, String> params) {
        return new Finding(
                severity,
                code,
                line == null ? null : line.sheet(),
                line == null ? null : line.cell(),
                cell.key(),
                line == null ? null : SheetReader.received(line.content()),
                expected != null
                        ? expected
                        : member == null ? null : member.kind().expected(),
                params);
    }

    private EnteredCell entered(SavedState state, JsonNode value, String explanation) {
        var first = lines.isEmpty() ? null : lines.values().iterator().next();
        return new EnteredCell(
                cell.key(),
                cell.indicator().code(),
                cell.period(),
                revision,
                state,
                value,
                explanation,
                first == null ? null : first.sheet(),
                first == null ? null : first.cell(),
                List.copyOf(findings));
    }
}
