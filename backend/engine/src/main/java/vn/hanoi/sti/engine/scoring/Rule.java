package vn.hanoi.sti.engine.scoring;

/**
 * The sentences of the scoring rules that a result can rest on. Each is explained with the parameters
 * of its {@link Step}. A name with {@code …} stands for two: the exact value, a decimal as supplied or a
 * fraction in lowest terms, and {@code …Shown}, rounded half up to two decimals.
 */
public enum Rule {

    // Values

    /**
     * "An indicator value belongs to an evaluation": the one value. {form, value…} and by form:
     * LEVELS {levels}; ACTUAL {actual, target, direction}, PLAIN {}, RATIO {numerator, denominator},
     * CHECKED {met, applicable}, CHANGE {before, after, change}, OUTPUTS {weighted…, fte, perFte},
     * AMOUNT {amount, fte}. For ACTUAL and CHECKED the value is the share in percent.
     */
    VALUE,
    /**
     * "… and, where the indicator has an aggregation, to a data year." {year} and those of {@link #VALUE}; a pooled
     * year without a denominator of its own has no value.
     */
    YEAR_VALUE,
    /** "Σ(count × coefficient × fraction)": one term. {type, count, coefficient, fraction, weighted…} and {year}. */
    OUTPUT,
    /** "{@code NOT_REPORTED}: owed and not supplied, counts as nothing achieved". {} */
    NOT_REPORTED,
    /** The same for one year. {year} and what is known: {denominator} or {fte}. */
    YEAR_NOT_REPORTED,
    /** "{@code NOT_EXISTING}: the organization did not exist that year; left out entirely". {year} */
    YEAR_NOT_EXISTING,
    /** "{@code NOT_APPLICABLE}: approved as not applicable; left out entirely". {year} */
    YEAR_NOT_APPLICABLE,
    /** "A year whose checklist has nothing applicable is left out." {year} */
    YEAR_NOTHING_APPLICABLE,
    /** "If no year is left the indicator is N/A." {reason}: NO_YEAR_LEFT, APPROVED, or NOTHING_APPLICABLE. */
    NOT_APPLICABLE,
    /** "{@code LAST}: the last usable year only". {year} */
    LAST_YEAR,
    /** "{@code AVERAGE}: mean of the yearly values" or shares. {years, count, value…} */
    AVERAGE,
    /** "{@code POOLED}: … are summed over the years first". {years, numerator…, denominator…, factor, value…} */
    POOLED,

    // Shares

    /** "Reviewers more than one level apart: {@code RECONCILE} flag." {lowest, highest} */
    REVIEWERS_APART,
    /**
     * "Percent of the first band that holds the value." {value…, percent} and, where the band has them, {from,
     * fromInclusive, upTo, inclusive}.
     */
    BAND,
    /** "Own value / median of the peers' values". {own…, count, minimum, median…, ratio…} */
    PEER_MEDIAN,
    /** "A not-computable indicator scores 0". {reason}, a {@link Reason}; with TOO_FEW_PEERS {count, minimum}. */
    NOT_COMPUTABLE,
    /** "A computable value without accepted evidence scores 0." {shareBefore, shareBeforePercentShown} */
    NO_EVIDENCE,

    // Weights and points

    /** "Other kinds have one weight." {weight…} */
    WEIGHT,
    /** "Σ over functions of share × weight for that function". {function code: "share×weight", …, weight…} */
    WEIGHT_BLEND,
    /**
     * "N/A weight stays where it fell". {scope, code, from…, to…}: scope CRITERION (code of the criterion), GROUP (code
     * of the group) or SET.
     */
    WEIGHT_REDISTRIBUTED,
    /** "Points = share × effective weight." {share, sharePercentShown, weight…, points…} */
    POINTS,

    // Grade

    /**
     * "If more than 30% of a group's original weight is N/A, raise {@code COUNCIL_MUST_CONFIRM}." {group,
     * notApplicable…, weight…, percent…}
     */
    COUNCIL_MUST_CONFIRM,
    /** "Total = sum of points". {total…} */
    TOTAL,
    /** "Start with the highest grade whose from ≤ total." {total…, grade, from} */
    GRADE_FROM_TOTAL,
    /**
     * "While the grade's conditions fail, go one grade down." {grade, because, next} and for GROUP_BELOW {group,
     * percent…, least}; no {next} at the lowest grade.
     */
    CONDITION_FAILED,
    /**
     * "Every cap that is triggered is listed, also when it changed nothing." {cap, atMost, changed} and what triggered
     * it: {groups}, {daysLate}, {missing}, {breach}, {year, value…, least} or {year, notReported}, {percent…, most}.
     */
    CAP,
    /** "A person with authority may set a cap aside." The parameters of {@link #CAP}. */
    CAP_SET_ASIDE,
    /** "{@code NOT_GRADED}". {reason}: NOTHING_APPLICABLE, NO_GRADES, or TOO_FEW_DATA_YEARS with {years}. */
    NOT_GRADED,
    /** "Exactly two: the grade is {@code PROVISIONAL}." {years} */
    PROVISIONAL,
    /** The grade at the end of all steps. {grade} */
    FINAL_GRADE
}
