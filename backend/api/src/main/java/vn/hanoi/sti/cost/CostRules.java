package vn.hanoi.sti.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What an entry needs. Pure. */
final class CostRules {
    /** Nine thousand billion đồng: sums of many entries stay exact in every place that shows them. */
    static final long MOST = 9_000_000_000_000L;

    private CostRules() {}

    /** Every gap; empty when it can be recorded. */
    static List<ProblemError> gaps(RecordCost given, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (given.kind() == null) {
            gaps.add(ProblemError.at("/kind", "cost.kind.missing"));
        }
        if (given.source() == null) {
            gaps.add(ProblemError.at("/source", "cost.source.missing"));
        }
        var named = Particulars.text(given.sourceName()) != null;
        if (given.source() == CostSource.OTHER && !named) {
            gaps.add(ProblemError.at("/sourceName", "cost.source.unnamed"));
        }
        if (given.source() != null && given.source() != CostSource.OTHER && named) {
            gaps.add(ProblemError.at("/sourceName", "cost.source.named-already"));
        }
        if (given.amount() == null || given.amount() < 1 || given.amount() > MOST) {
            gaps.add(ProblemError.at("/amount", "cost.amount.range", Map.of("most", Long.toString(MOST))));
        }
        if (Particulars.text(given.documentNumber()) == null) {
            gaps.add(ProblemError.at("/documentNumber", "cost.document.missing"));
        }
        if (given.documentDate() == null) {
            gaps.add(ProblemError.at("/documentDate", "cost.document.undated"));
        } else if (given.documentDate().isAfter(today)) {
            gaps.add(ProblemError.at("/documentDate", "catalogue.date.future"));
        }
        if (Particulars.text(given.basis()) == null) {
            gaps.add(ProblemError.at("/basis", "cost.basis.missing"));
        }
        return gaps;
    }
}
