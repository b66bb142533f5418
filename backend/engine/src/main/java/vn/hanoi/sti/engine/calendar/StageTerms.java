package vn.hanoi.sti.engine.calendar;

import java.util.Map;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * What the law says of the stages of a programme, as data.
 *
 * @param midtermPercent how far "around the middle" reaches to each side, in percent of the whole time. The law names no
 *                       number: this one is a setting of the deployment
 * @param finalWithin    after the end
 * @param impactFrom     and {@code impactTo}: after the end
 * @param shortMonths    a programme of fewer months may do without the mid-term stage, by decision
 * @param clauses        of every stage
 * @param responsible    code of who evaluates
 * @param consequence    code of what follows when a stage is late
 */
public record StageTerms(
        int midtermPercent,
        Span finalWithin,
        Span impactFrom,
        Span impactTo,
        int shortMonths,
        Map<Stage, Clause> clauses,
        String responsible,
        String consequence) {

    private static final String DECREE = "Nghị định 262/2025/NĐ-CP";
    private static final Clause ARTICLE_48 = new Clause(DECREE, "Điều 48");

    /** Decree 262/2025, Article 48, as the city plan cites it (II.3.c). */
    public static final StageTerms DECREE_262 = new StageTerms(
            10,
            new Span.Days(90),
            new Span.Years(2),
            new Span.Years(3),
            12,
            Map.of(
                    Stage.EX_ANTE, ARTICLE_48,
                    Stage.MIDTERM, ARTICLE_48,
                    Stage.FINAL, ARTICLE_48,
                    Stage.IMPACT, ARTICLE_48),
            "DEPARTMENT",
            "STAGE_OVERDUE");

    public StageTerms {
        clauses = Map.copyOf(clauses);
        if (clauses.size() != Stage.values().length) {
            throw new IllegalArgumentException("every stage has its clause");
        }
    }

    Obligation obligation(Stage stage, Timing timing) {
        return new Obligation(stage.name(), timing, clauses.get(stage), responsible, consequence);
    }
}
