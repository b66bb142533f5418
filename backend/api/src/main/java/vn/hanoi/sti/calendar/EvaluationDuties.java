package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.deadline.MovedDeadlines;
import vn.hanoi.sti.engine.calendar.Deadline;
import vn.hanoi.sti.engine.calendar.DeadlineStep;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.time.Moments;

/** Until when each unit must hand in its dossier, with the decisions that moved the day. */
@ApplicationScoped
class EvaluationDuties implements DatedDuties {
    private final Campaigns campaigns;
    private final Evaluations evaluations;
    private final MovedDeadlines moved;

    EvaluationDuties(Campaigns campaigns, Evaluations evaluations, MovedDeadlines moved) {
        this.campaigns = campaigns;
        this.evaluations = evaluations;
        this.moved = moved;
    }

    @Override
    public List<DatedDuty> between(LocalDate from, LocalDate to, LegalCalendar calendar, Viewer viewer) {
        // A deadline lies in the year of the list or in the one after.
        var cases = IntStream.rangeClosed(from.getYear() - 1, to.getYear())
                .boxed()
                .flatMap(year -> campaigns.visibleOfYear(year, viewer).stream())
                .flatMap(campaign -> evaluations.visibleOfCampaign(campaign.id(), viewer).stream())
                .filter(one -> !one.lastDay().isBefore(from) && !one.lastDay().isAfter(to))
                .toList();
        var decisions = moved.of(cases.stream().map(EvaluationCase::id).toList());
        return cases.stream()
                .map(one -> duty(one, decisions.getOrDefault(one.id(), List.of()), calendar))
                .toList();
    }

    private static DatedDuty duty(EvaluationCase one, List<MovedDeadlines.Moved> decisions, LegalCalendar calendar) {
        return new DatedDuty(
                "EVALUATION/" + one.id(),
                "EVALUATION_DOSSIER",
                null,
                null,
                new DatedDuty.About("EVALUATION", one.id(), one.organizationName()),
                new DatedDuty.Body(one.agencyId(), one.organizationName()),
                null,
                deadline(one, decisions, calendar),
                Optional.ofNullable(one.receivedOn())
                        .or(() -> Optional.ofNullable(one.firstCertifiedAt()).map(Moments::dayOf)),
                true);
    }

    /** Locks and lateness of the dossier follow {@link EvaluationCase#lastDay}: so does this, whatever rule is in force. */
    private static Deadline deadline(EvaluationCase one, List<MovedDeadlines.Moved> decisions, LegalCalendar calendar) {
        var obligation = new Obligation(
                "DOSSIER",
                new Timing.Before(one.campaignDeadline()),
                DossierClause.CLAUSE,
                "UNIT",
                "DUTY_NOT_FULFILLED");
        var derived = calendar.deadline(obligation);
        var steps = new ArrayList<>(derived.steps());
        decisions.forEach(decision -> steps.add(step(decision)));
        return new Deadline(obligation, Optional.empty(), derived.counted(), one.lastDay(), steps);
    }

    private static DeadlineStep step(MovedDeadlines.Moved decision) {
        var params = new HashMap<>(Map.of(
                "from", decision.before().minusDays(1).toString(),
                "last", decision.after().minusDays(1).toString()));
        if (decision.number() == null) {
            return new DeadlineStep(DeadlineStep.Code.OUTAGE_ADDED, params);
        }
        params.put("number", decision.number());
        params.put("decidedOn", decision.decidedOn().toString());
        return new DeadlineStep(DeadlineStep.Code.EXTENDED, params);
    }
}
