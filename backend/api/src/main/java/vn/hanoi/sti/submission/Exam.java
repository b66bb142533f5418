package vn.hanoi.sti.submission;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.engine.check.CheckFinding;
import vn.hanoi.sti.engine.check.CheckRule;
import vn.hanoi.sti.engine.check.Severity;
import vn.hanoi.sti.engine.digest.CanonicalJson;

/** What the rules found in a dossier, with what the organization says of it. */
record Exam(List<Item> items) {
    /** Warnings that the explanation in the cell answers already. */
    private static final Set<CheckRule> EXPLAINED_IN_PLACE =
            Set.of(CheckRule.VALUE_NOT_REPORTED, CheckRule.EVIDENCE_EXPLAINED);

    /**
     * One finding.
     *
     * @param fingerprint digest of the finding: one whose figures change is another finding
     * @param explained whether the cell concerned carries an explanation
     * @param claimedBy names of other organizations that claim the same output; for the department only
     */
    record Item(
            CheckFinding finding,
            String fingerprint,
            boolean explained,
            List<CheckComment> comments,
            List<String> claimedBy) {
        /** Whether it no longer keeps the dossier from being handed in. */
        boolean settled() {
            return switch (finding.severity()) {
                case ERROR -> false;
                case WARNING -> !comments.isEmpty() || (explained && EXPLAINED_IN_PLACE.contains(finding.rule()));
                case HINT -> true;
            };
        }
    }

    /** What keeps the dossier from being handed in: errors, and warnings without a word. */
    List<Item> blocking() {
        return items.stream().filter(item -> !item.settled()).toList();
    }

    long count(Severity severity) {
        return items.stream()
                .filter(item -> item.finding().severity() == severity)
                .count();
    }

    static String fingerprint(CheckFinding finding) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("code", finding.code())
                .put("indicator", finding.indicatorCode())
                .put("period", finding.period());
        var params = node.putObject("params");
        finding.params().forEach(params::put);
        return CanonicalJson.sha256(node);
    }
}
