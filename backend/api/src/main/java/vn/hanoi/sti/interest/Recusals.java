package vn.hanoi.sti.interest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.council.CouncilChanged;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.engine.conflict.ConflictLevel;
import vn.hanoi.sti.engine.conflict.ConflictRule;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.expert.ConflictView;
import vn.hanoi.sti.expert.ExpertChanged;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Puts on record, with its time, that a member may not take part, as soon as an act brings the circumstance to light; and
 * asks the others to declare. The bar itself does not wait for the record.
 */
@ApplicationScoped
class Recusals {
    private final InterestRepository records;
    private final Standings standings;
    private final Councils councils;
    private final Experts experts;
    private final Notices notices;
    private final RowScope rows;
    private final Viewers viewers;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Moments moments;

    Recusals(
            InterestRepository records,
            Standings standings,
            Councils councils,
            Experts experts,
            Notices notices,
            RowScope rows,
            Viewers viewers,
            AuditLog audit,
            ObjectMapper json,
            Moments moments) {
        this.records = records;
        this.standings = standings;
        this.councils = councils;
        this.experts = experts;
        this.notices = notices;
        this.rows = rows;
        this.viewers = viewers;
        this.audit = audit;
        this.json = json;
        this.moments = moments;
    }

    void met(@Observes CouncilChanged change) {
        var met = found(
                councils.seats(change.councilId()),
                standing -> change.members().contains(standing.seat().memberId())
                        && change.evaluations().contains(standing.evaluation().id()));
        record(met);
        invite(change, met);
    }

    void known(@Observes ExpertChanged change) {
        record(found(councils.seatsOf(List.of(change.expertId())), standing -> true));
    }

    /** Whoever hands in or signs for a dossier that a council already has leaves a trace in it. */
    void moved(@Observes EvaluationTransition transition) {
        councils.judging(transition.before().id())
                .ifPresent(council -> record(found(
                        councils.seats(council.id()),
                        standing -> standing.evaluation()
                                .id()
                                .equals(transition.before().id()))));
    }

    /** What a member declared. */
    void declared(Standing standing, DeclareInterest said) {
        add(
                standing,
                RecusalSource.DECLARED,
                List.of(new ConflictView.Reason(
                        ConflictRule.DECLARED,
                        ConflictLevel.BAR,
                        Map.of("kind", said.kind().name(), "text", said.words().strip()))));
    }

    private void record(List<Standing> met) {
        met.stream()
                .filter(standing -> standing.conflict().bars() && standing.recusal() == null)
                .forEach(standing -> add(
                        standing,
                        RecusalSource.COMPUTED,
                        ConflictView.of(standing.conflict()).reasons()));
    }

    private void add(Standing standing, RecusalSource source, List<ConflictView.Reason> reasons) {
        records.add(
                RecusalEntity.of(standing.seat(), standing.evaluation().id(), source, text(reasons), moments.now()));
        var name = experts.find(standing.seat().expertId())
                .map(Experts.Expert::displayName)
                .orElseThrow();
        audit.record(AuditEvent.of(
                        "recusal.recorded",
                        "council",
                        standing.seat().councilId(),
                        null,
                        Map.of(
                                "memberId", standing.seat().memberId().toString(),
                                "displayName", name,
                                "evaluationId", standing.evaluation().id().toString(),
                                "organization", standing.evaluation().organizationName(),
                                "source", source.name(),
                                "rules",
                                        reasons.stream()
                                                .map(reason -> reason.rule().name())
                                                .distinct()
                                                .collect(Collectors.joining(" "))))
                .concerning(standing.evaluation().agencyId()));
        notices.toHolders(
                Permissions.COUNCIL_WRITE,
                new Notice(
                        "COUNCIL_RECUSAL",
                        "COUNCIL",
                        standing.seat().councilId(),
                        Map.of("seat", Integer.toString(standing.seat().number()))));
    }

    /** One notice per member, whatever the number of evaluations; which ones, they see in their list. */
    private void invite(CouncilChanged change, List<Standing> met) {
        var asked = met.stream()
                .filter(standing -> standing.status() == Standing.Status.TO_DECLARE)
                .map(standing -> standing.seat().expertId())
                .collect(Collectors.toCollection(HashSet::new));
        var council = councils.of(List.of(change.councilId())).get(change.councilId());
        experts.of(asked).values().stream()
                .filter(expert -> expert.personId() != null)
                .forEach(expert -> notices.toPerson(
                        expert.personId(),
                        new Notice(
                                "COUNCIL_DECLARATION_DUE",
                                "COUNCIL",
                                change.councilId(),
                                Map.of("council", council.nameVi()))));
    }

    private List<Standing> found(Collection<Councils.Seat> seats, Predicate<Standing> concerned) {
        rows.everything();
        try {
            return standings.of(seats).stream().filter(concerned).toList();
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }

    private String text(List<ConflictView.Reason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
