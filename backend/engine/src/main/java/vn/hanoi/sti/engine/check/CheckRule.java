package vn.hanoi.sti.engine.check;

import static vn.hanoi.sti.engine.check.Severity.ERROR;
import static vn.hanoi.sti.engine.check.Severity.HINT;
import static vn.hanoi.sti.engine.check.Severity.WARNING;

import java.util.List;

/** Every rule, with the stable code by which all channels name it and the parameters its findings carry. */
public enum CheckRule {
    /** A cell was left empty: what is not supplied must at least be declared. */
    VALUE_MISSING("check.value.missing", ERROR),
    /** The organization's own statement is missing. */
    STATEMENT_MISSING("check.statement.missing", ERROR),
    /** Figures that are no figures of their indicator. */
    VALUE_INVALID("check.value.invalid", ERROR, "gap", "pointer"),
    /** A part larger than its whole. */
    SHARE_ABOVE_WHOLE("check.share.above-whole", ERROR, "numerator", "denominator"),
    /** Something is claimed with neither proof nor explanation. */
    EVIDENCE_MISSING("check.evidence.missing", ERROR),
    /** More outputs are listed than counted. */
    OUTPUTS_MORE_THAN_COUNTED("check.outputs.more-than-counted", ERROR, "type", "listed", "counted"),
    /** The same output is claimed twice. */
    OUTPUT_DUPLICATE("check.output.duplicate", ERROR, "kind", "identifier", "place"),

    VALUE_NOT_REPORTED("check.value.not-reported", WARNING),
    EVIDENCE_EXPLAINED("check.evidence.explained", WARNING),
    /** A ratio above 100 % that may be right, such as more done than planned. */
    RATIO_ABOVE_WHOLE("check.ratio.above-whole", WARNING, "numerator", "denominator"),
    DENOMINATOR_ZERO("check.denominator.zero", WARNING),
    FTE_ZERO("check.fte.zero", WARNING),
    BASELINE_ZERO("check.baseline.zero", WARNING),
    YEAR_JUMP("check.year.jump", WARNING, "from", "to", "fromYear", "toYear", "bound"),
    OWN_MEDIAN("check.history.own-median", WARNING, "value", "median", "factor"),
    /** Carries the unit's own value only, nothing of its peers. */
    PEERS_OUTLIER("check.peers.outlier", WARNING, "value"),
    EVIDENCE_OUTSIDE("check.evidence.period-outside", WARNING, "title", "from", "to"),
    EVIDENCE_OTHER_YEAR("check.evidence.period-other-year", WARNING, "title", "from", "to"),
    OUTPUT_ELSEWHERE("check.output.elsewhere", WARNING, "kind", "identifier"),

    VALUE_NOT_APPLICABLE("check.value.not-applicable", HINT),
    TARGET_ABSENT("check.target.absent", HINT),
    YEARS_UNCHANGED("check.year.unchanged", HINT, "value"),
    OUTPUTS_UNLISTED("check.outputs.unlisted", HINT, "listed", "counted");

    private final String code;
    private final Severity severity;
    private final List<String> params;

    CheckRule(String code, Severity severity, String... params) {
        this.code = code;
        this.severity = severity;
        this.params = List.of(params);
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** Names of what a finding says besides its place. */
    public List<String> params() {
        return params;
    }
}
