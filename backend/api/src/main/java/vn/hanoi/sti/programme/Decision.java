package vn.hanoi.sti.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.problem.ProblemError;

/** The decision that an act rests on, as it was given; any part of it may be missing. */
record Decision(String number, LocalDate decidedOn, String reason) {
    /** Whether anything of one was given. */
    boolean given() {
        return number != null || decidedOn != null || reason != null;
    }

    /** Everything that it lacks. */
    List<ProblemError> gaps(LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (Particulars.text(number) == null) {
            gaps.add(ProblemError.at("/number", "programme.decision-missing"));
        }
        if (decidedOn == null) {
            gaps.add(ProblemError.at("/decidedOn", "programme.decision-missing"));
        } else if (decidedOn.isAfter(today)) {
            gaps.add(ProblemError.at("/decidedOn", "catalogue.date.future"));
        }
        if (Particulars.text(reason) == null) {
            gaps.add(ProblemError.at("/reason", "programme.reason-missing"));
        }
        return gaps;
    }
}
