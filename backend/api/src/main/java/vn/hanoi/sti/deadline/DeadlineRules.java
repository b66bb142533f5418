package vn.hanoi.sti.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** What decisions make of a deadline, and which decisions can be taken. Pure: days and moments come as arguments. */
final class DeadlineRules {
    static final String TOO_LATE = "request.extension.too-late";
    /** Late entry is opened for at most this many days. */
    private static final int LONGEST_LATE_ENTRY = 366;

    private DeadlineRules() {}

    /** A decision that stands, by its kind: the days it names or the outage it records. */
    record Standing(DecisionKind kind, LocalDate deadline, LocalDate openUntil, Instant from, Instant to) {}

    /** Both exclusive; {@code openUntil} null where entry ends with the deadline. */
    record Times(LocalDate deadline, LocalDate openUntil) {}

    /**
     * The deadline and the end of entry after these decisions, in the order of their recording. An extension sets the day
     * it names; an outage adds its days, and what two outages have in common is added once.
     */
    static Times times(LocalDate campaignDeadline, List<Standing> inOrder) {
        var deadline = campaignDeadline;
        LocalDate openUntil = null;
        var outages = new ArrayList<Standing>();
        for (var standing : inOrder) {
            switch (standing.kind()) {
                case EXTENSION -> deadline = standing.deadline();
                case LATE_ENTRY ->
                    openUntil = openUntil == null || standing.openUntil().isAfter(openUntil)
                            ? standing.openUntil()
                            : openUntil;
                case INCIDENT -> {
                    var before = days(outages);
                    outages.add(standing);
                    deadline = deadline.plusDays(days(outages) - before);
                }
            }
        }
        return new Times(deadline, openUntil);
    }

    /** Days of these outages together: overlapping ones are one, and each is rounded up to whole days. */
    static long days(List<Standing> outages) {
        var sorted =
                outages.stream().sorted(Comparator.comparing(Standing::from)).toList();
        long days = 0;
        Instant from = null;
        Instant to = null;
        for (var outage : sorted) {
            if (to == null || outage.from().isAfter(to)) {
                days += from == null ? 0 : roundedUp(from, to);
                from = outage.from();
                to = outage.to();
            } else if (outage.to().isAfter(to)) {
                to = outage.to();
            }
        }
        return days + (from == null ? 0 : roundedUp(from, to));
    }

    private static long roundedUp(Instant from, Instant to) {
        var length = Duration.between(from, to);
        return length.toDays() + (length.equals(Duration.ofDays(length.toDays())) ? 0 : 1);
    }

    /** Every gap that has nothing to do with who is concerned. */
    static List<ProblemError> gaps(DecideDeadline decision, LocalDate today, Instant now) {
        var gaps = new ArrayList<ProblemError>();
        if (decision.kind() == DecisionKind.INCIDENT) {
            incidentGaps(decision, now, gaps);
            return gaps;
        }
        if (decision.number() == null || decision.number().isBlank()) {
            gaps.add(ProblemError.at("/number", "request.not-blank"));
        }
        if (decision.decidedOn() == null) {
            gaps.add(ProblemError.at("/decidedOn", "request.not-null"));
        } else if (decision.decidedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/decidedOn", "request.decision.future", Map.of("today", today.toString())));
        }
        if (decision.kind() == DecisionKind.EXTENSION && decision.deadline() == null) {
            gaps.add(ProblemError.at("/deadline", "request.not-null"));
        }
        if (decision.kind() == DecisionKind.LATE_ENTRY) {
            var until = decision.openUntil();
            if (until == null) {
                gaps.add(ProblemError.at("/openUntil", "request.not-null"));
            } else if (!until.isAfter(today)) {
                gaps.add(ProblemError.at("/openUntil", "request.late-entry.past", Map.of("today", today.toString())));
            } else if (until.isAfter(today.plusDays(LONGEST_LATE_ENTRY))) {
                gaps.add(ProblemError.at(
                        "/openUntil",
                        "request.late-entry.range",
                        Map.of("to", today.plusDays(LONGEST_LATE_ENTRY).toString())));
            }
        }
        return gaps;
    }

    private static void incidentGaps(DecideDeadline decision, Instant now, List<ProblemError> gaps) {
        if (decision.from() == null) {
            gaps.add(ProblemError.at("/from", "request.not-null"));
        }
        if (decision.to() == null) {
            gaps.add(ProblemError.at("/to", "request.not-null"));
        } else if (decision.to().isAfter(now)) {
            gaps.add(ProblemError.at("/to", "request.incident.future"));
        } else if (decision.from() != null && !decision.from().isBefore(decision.to())) {
            gaps.add(ProblemError.at("/to", "request.incident.order"));
        }
    }

    /** Whether a decision of this kind can still mean anything to the evaluation. */
    static boolean concerns(DecideDeadline decision, EvaluationCase evaluation) {
        if (decision.kind() != DecisionKind.INCIDENT) {
            return !evaluation.state().atLeast(EvaluationState.CERTIFIED);
        }
        var end = evaluation.deadline().atStartOfDay(Moments.ZONE).toInstant();
        return evaluation.state() != EvaluationState.APPROVED
                && decision.from().isBefore(end)
                && decision.to().isAfter(evaluation.openedAt())
                && (evaluation.firstCertifiedAt() == null
                        || evaluation.firstCertifiedAt().isAfter(decision.from()));
    }

    /** Gaps of a decision for one evaluation that it concerns. */
    static List<ProblemError> gaps(DecideDeadline decision, EvaluationCase evaluation) {
        return switch (decision.kind()) {
            case EXTENSION -> extensionGaps(decision, evaluation);
            case LATE_ENTRY ->
                decision.openUntil().isAfter(evaluation.deadline())
                        ? List.of()
                        : List.of(
                                ProblemError.at("/openUntil", "request.late-entry.before-deadline", name(evaluation)));
            case INCIDENT -> List.of();
        };
    }

    private static List<ProblemError> extensionGaps(DecideDeadline decision, EvaluationCase evaluation) {
        var gaps = new ArrayList<ProblemError>();
        if (!decision.decidedOn().isBefore(evaluation.deadline())) {
            gaps.add(ProblemError.at("/decidedOn", TOO_LATE, name(evaluation)));
        }
        var last = LocalDate.of(evaluation.year() + 1, 12, 31);
        if (!decision.deadline().isAfter(evaluation.deadline())) {
            gaps.add(ProblemError.at("/deadline", "request.extension.not-later", name(evaluation)));
        } else if (decision.deadline().isAfter(last)) {
            gaps.add(ProblemError.at("/deadline", "request.extension.range", Map.of("to", last.toString())));
        }
        return gaps;
    }

    static Map<String, String> name(EvaluationCase evaluation) {
        return Map.of(
                "organization", evaluation.organizationName(),
                "deadline", evaluation.deadline().toString());
    }
}
