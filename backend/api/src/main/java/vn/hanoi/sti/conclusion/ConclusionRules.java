package vn.hanoi.sti.conclusion;

import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a conclusion must say. Pure. */
final class ConclusionRules {
    private ConclusionRules() {}

    /** Effects are claimed for policies, and for programmes two to three years after their end. */
    static boolean takesDesign(Kind kind, Stage stage) {
        return kind == Kind.POLICY || stage == Stage.IMPACT;
    }

    /**
     * Every gap.
     *
     * @param comparedWith the group that the register names for comparison, null when there is none
     */
    static List<ProblemError> gaps(Kind kind, Stage stage, String comparedWith, RecordConclusion given) {
        var gaps = new ArrayList<ProblemError>();
        if (takesDesign(kind, stage)) {
            if (given.design() == null) {
                gaps.add(ProblemError.at("/design", "conclusion.design-missing"));
            } else if (given.design() == Design.WITH_COMPARISON && Particulars.text(given.comparison()) == null) {
                gaps.add(ProblemError.at("/comparison", "conclusion.comparison-missing"));
            } else if (given.design() != Design.WITH_COMPARISON && comparedWith != null) {
                gaps.add(ProblemError.at("/design", "conclusion.comparison-unused"));
            }
        } else if (given.design() != null) {
            gaps.add(ProblemError.at("/design", "conclusion.design-unexpected"));
        }
        var offered = Recommendation.of(kind, stage);
        if (given.recommendation() == null && !offered.isEmpty()) {
            gaps.add(ProblemError.at("/recommendation", "conclusion.recommendation-missing"));
        } else if (given.recommendation() != null && !offered.contains(given.recommendation())) {
            gaps.add(ProblemError.at("/recommendation", "conclusion.recommendation-unknown"));
        }
        return gaps;
    }
}
