package vn.hanoi.sti.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What may be said of a document, and of which time it can speak. */
final class ParticularsRules {
    private ParticularsRules() {}

    /** Every gap at once: a period or a validity that ends before it begins, a day of issue that has not come. */
    static List<ProblemError> gaps(Particulars said, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (said.issuedOn() != null && said.issuedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/issuedOn", "evidence.issued.future"));
        }
        if (ends(said.periodFrom(), said.periodTo())) {
            gaps.add(ProblemError.at("/periodTo", "evidence.period.order"));
        }
        if (ends(said.validFrom(), said.validTo())) {
            gaps.add(ProblemError.at("/validTo", "evidence.validity.order"));
        }
        return gaps;
    }

    /**
     * Whether a document that covers this period can say nothing of these years. A period that nobody named, or one side
     * of it, excludes nothing.
     */
    static boolean outside(LocalDate periodFrom, LocalDate periodTo, int firstYear, int lastYear) {
        return periodTo != null && periodTo.getYear() < firstYear
                || periodFrom != null && periodFrom.getYear() > lastYear;
    }

    private static boolean ends(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }
}
