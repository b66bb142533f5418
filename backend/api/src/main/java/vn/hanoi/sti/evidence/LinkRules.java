package vn.hanoi.sti.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a link may point at. */
final class LinkRules {
    static final String SINGLE = "single";

    private LinkRules() {}

    /**
     * Checks what a link says it proves.
     *
     * @param indicators those that are part of the evaluation
     * @param dataYears the evaluation's data years
     * @throws Problem 422 naming an indicator that is not part of the evaluation, or a year outside its window
     */
    static void check(List<Indicator> indicators, List<Integer> dataYears, String code, String period) {
        var gaps = new ArrayList<ProblemError>();
        var indicator =
                indicators.stream().filter(known -> known.code().equals(code)).findFirst();
        if (indicator.isEmpty()) {
            gaps.add(ProblemError.at(
                    "/indicatorCode", "evidence.indicator.unknown", Map.of("code", String.valueOf(code))));
        } else if (period != null) {
            var yearly = indicator.get().method().aggregation().isPresent();
            var allowed = yearly ? dataYears.stream().map(String::valueOf).toList() : List.of(SINGLE);
            if (!allowed.contains(period)) {
                gaps.add(ProblemError.at(
                        "/period",
                        "evidence.period.outside",
                        Map.of("period", period, "allowed", String.join(", ", allowed))));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("evidence.invalid", "The evidence cannot be linked so.", gaps);
        }
    }
}
