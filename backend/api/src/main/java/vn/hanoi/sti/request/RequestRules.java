package vn.hanoi.sti.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.MembershipRole;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.ProblemError;

/** To whom a request can be sent. Pure. */
final class RequestRules {
    private RequestRules() {}

    /** Who has handed the dossier over owes nothing more. */
    static boolean owes(EvaluationCase evaluation) {
        return !evaluation.state().atLeast(EvaluationState.CERTIFIED);
    }

    /** What would keep a request from being seen: the department learns it before it sends. */
    static List<String> warnings(List<Agencies.Member> members) {
        var warnings = new ArrayList<String>();
        if (members.stream().noneMatch(m -> m.role() == MembershipRole.HEAD)) {
            warnings.add("data-request.no-head");
        }
        if (members.stream().noneMatch(m -> m.role() == MembershipRole.OFFICER)) {
            warnings.add("data-request.no-officer");
        }
        return warnings;
    }

    /** Every gap in a list of recipients but that they were asked before; pointers into the request. */
    static List<ProblemError> gaps(List<UUID> wanted, Map<UUID, EvaluationCase> known) {
        var gaps = new ArrayList<ProblemError>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < wanted.size(); i++) {
            var pointer = "/evaluationIds/" + i;
            var evaluation = known.get(wanted.get(i));
            if (evaluation == null) {
                gaps.add(ProblemError.at(pointer, "data-request.recipient.unknown"));
            } else if (!seen.add(wanted.get(i))) {
                gaps.add(ProblemError.at(pointer, "data-request.recipient.twice", name(evaluation)));
            } else if (!owes(evaluation)) {
                gaps.add(ProblemError.at(pointer, "data-request.recipient.handed-over", name(evaluation)));
            }
        }
        return gaps;
    }

    static Map<String, String> name(EvaluationCase evaluation) {
        return Map.of("organization", evaluation.organizationName());
    }

    /** "YC-2026-00017": unique for good, in the order of sending. */
    static String number(int year, long sequence) {
        return "YC-%d-%05d".formatted(year, sequence);
    }
}
