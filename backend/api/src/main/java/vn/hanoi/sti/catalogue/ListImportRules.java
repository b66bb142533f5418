package vn.hanoi.sti.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What the lines of a sheet mean for a list, or every reason why they cannot be taken over. Pure. */
final class ListImportRules {
    private ListImportRules() {}

    /** By what a line names an object. */
    record Named(String code, String stage) {}

    /**
     * What was decided of one object.
     *
     * @param reason empty where none was given
     */
    record Decision(Named object, boolean included, String reason) {}

    /** Decisions, or gaps; never both. */
    record Reading(List<Decision> decisions, List<ProblemError> gaps) {}

    /**
     * Reads the lines.
     *
     * @param known on the list, or missing on it
     * @param byStage whether objects are listed by stage
     */
    static Reading read(List<ListSheet.Line> lines, Set<Named> known, boolean byStage) {
        var gaps = new ArrayList<ProblemError>();
        var decisions = new ArrayList<Decision>();
        var seen = new HashSet<Named>();
        for (var line : lines) {
            var before = gaps.size();
            if (line.refused() != null) {
                gaps.add(gap(
                        line,
                        "list.import.cell",
                        Map.of("received", line.refused().received())));
            }
            var stage = byStage ? stage(line.stage()) : null;
            if (line.code().isEmpty()) {
                gaps.add(gap(line, "list.import.code-missing", Map.of()));
            } else if (byStage && stage == null) {
                gaps.add(gap(line, "list.import.stage", Map.of("received", line.stage())));
            } else if (!known.contains(new Named(line.code(), stage))) {
                gaps.add(gap(line, "list.import.unknown", Map.of("code", line.code())));
            } else if (!seen.add(new Named(line.code(), stage))) {
                gaps.add(gap(line, "list.import.twice", Map.of("code", line.code())));
            }
            var included = line.included().equals(ListSheet.YES);
            if (!included && !line.included().equals(ListSheet.NO)) {
                gaps.add(gap(line, "list.import.answer", Map.of("received", line.included())));
            } else if (!included && line.reason().isEmpty()) {
                gaps.add(gap(line, "list.item.reason-required", Map.of()));
            }
            if (gaps.size() == before) {
                decisions.add(new Decision(new Named(line.code(), stage), included, line.reason()));
            }
        }
        return gaps.isEmpty() ? new Reading(decisions, List.of()) : new Reading(List.of(), gaps);
    }

    private static String stage(String typed) {
        return ListSheet.STAGES.entrySet().stream()
                .filter(stage -> stage.getValue().equalsIgnoreCase(typed)
                        || stage.getKey().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static ProblemError gap(ListSheet.Line line, String code, Map<String, String> more) {
        var params = new HashMap<>(more);
        params.put("row", Integer.toString(line.row()));
        return ProblemError.at("/file", code, params);
    }
}
