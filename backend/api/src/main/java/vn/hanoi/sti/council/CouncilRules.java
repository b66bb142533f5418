package vn.hanoi.sti.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a council must be made of. Pure. */
final class CouncilRules {
    private CouncilRules() {}

    /** What a membership lacks. */
    @Schema(name = "CouncilLack")
    enum Lack {
        CHAIR,
        SECRETARY,
        /** Fewer than its quorum always asks for. */
        MEMBERS,
        /** Votes can tie. */
        EVEN_NUMBER
    }

    static List<Lack> lacks(Collection<CouncilRole> seats, int minimum) {
        var lacks = new ArrayList<Lack>();
        if (!seats.contains(CouncilRole.CHAIR)) {
            lacks.add(Lack.CHAIR);
        }
        if (!seats.contains(CouncilRole.SECRETARY)) {
            lacks.add(Lack.SECRETARY);
        }
        if (seats.size() < minimum) {
            lacks.add(Lack.MEMBERS);
        } else if (seats.size() % 2 == 0) {
            lacks.add(Lack.EVEN_NUMBER);
        }
        return lacks;
    }

    static List<ProblemError> gaps(SaveCouncil said, boolean documentKnown, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (said.decidedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/decidedOn", "review.decision.future", Map.of("today", today.toString())));
        }
        if (!documentKnown) {
            gaps.add(ProblemError.at("/documentId", "review.document.unknown"));
        }
        if (said.quorum().numerator() > said.quorum().denominator()) {
            gaps.add(ProblemError.at("/quorum/numerator", "council.quorum.share"));
        }
        return gaps;
    }
}
