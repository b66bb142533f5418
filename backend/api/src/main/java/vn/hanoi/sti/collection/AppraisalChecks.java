package vn.hanoi.sti.collection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What an appraisal may say, and when all of them together are enough. */
final class AppraisalChecks {
    private AppraisalChecks() {}

    /** @throws Problem 422 with every gap, pointers into the request */
    static void check(IndicatorRecord known, AppraisalDecision decision, Integer level, String reason) {
        var gaps = new ArrayList<ProblemError>();
        var takesLevel = known.rubric() && decision == AppraisalDecision.ACCEPTED;
        if (takesLevel && level == null) {
            gaps.add(ProblemError.at("/level", "appraisal.level.required"));
        }
        if (!takesLevel && level != null) {
            gaps.add(ProblemError.at("/level", "appraisal.level.unexpected"));
        }
        if ((takesLevel || decision != AppraisalDecision.ACCEPTED) && reason == null) {
            gaps.add(ProblemError.at("/reason", "appraisal.reason.required"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("appraisal.invalid", "The appraisal cannot be recorded so.", gaps);
        }
    }

    /**
     * Which of these can be accepted together: none that needs a level, none that was decided otherwise.
     *
     * @throws Problem 422 with every gap, pointers into the list
     */
    static List<IndicatorRecord> acceptable(DossierRecord dossier, List<String> codes) {
        var gaps = new ArrayList<ProblemError>();
        var chosen = new ArrayList<IndicatorRecord>();
        var seen = new HashSet<String>();
        for (var i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var known = dossier.indicator(code);
            var gap = known.isEmpty()
                    ? "appraisal.indicator.unknown"
                    : !seen.add(code)
                            ? "appraisal.indicator.twice"
                            : known.get().rubric()
                                    ? "appraisal.level.required"
                                    : decidedOtherwise(known.get()) ? "appraisal.decided" : null;
            if (gap != null) {
                gaps.add(ProblemError.at("/indicators/" + i, gap, Map.of("code", code)));
            } else {
                chosen.add(known.get());
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("appraisal.invalid", "These indicators cannot be accepted together.", gaps);
        }
        return chosen;
    }

    /** What keeps an appraisal from being finished; pointers name indicators, not places in a request. */
    static List<ProblemError> unfinished(DossierRecord dossier) {
        var gaps = new ArrayList<ProblemError>();
        for (var known : dossier.indicators()) {
            var gap = known.appraisal() == null
                    ? "appraisal.missing"
                    : known.stale()
                            ? "appraisal.stale"
                            : known.appraisal().decision() == AppraisalDecision.RETURNED ? "appraisal.returned" : null;
            if (gap != null) {
                gaps.add(ProblemError.at("/indicators/" + known.code(), gap, Map.of("code", known.code())));
            }
        }
        return gaps;
    }

    private static boolean decidedOtherwise(IndicatorRecord known) {
        return known.decided(AppraisalDecision.RETURNED) || known.decided(AppraisalDecision.NOT_APPLICABLE);
    }
}
