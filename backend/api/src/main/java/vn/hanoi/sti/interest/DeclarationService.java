package vn.hanoi.sti.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.ConflictView;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** Members declare their interests; the department lifts a recusal whose ground is gone. */
@ApplicationScoped
class DeclarationService {
    private final InterestRepository records;
    private final InterestService interests;
    private final Recusals recusals;
    private final Councils councils;
    private final Evaluations evaluations;
    private final Experts experts;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    DeclarationService(
            InterestRepository records,
            InterestService interests,
            Recusals recusals,
            Councils councils,
            Evaluations evaluations,
            Experts experts,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.records = records;
        this.interests = interests;
        this.recusals = recusals;
        this.councils = councils;
        this.evaluations = evaluations;
        this.experts = experts;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    DutiesView duties() {
        return duties(viewers.current());
    }

    @Transactional
    DutiesView declare(UUID councilId, DeclareInterest said) {
        var viewer = viewers.current();
        var standing = open(viewer).stream()
                .filter(duty -> duty.seat().councilId().equals(councilId))
                .filter(duty -> duty.evaluation().id().equals(said.evaluationId()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        check(said);
        if (!said.conflict() && standing.status() == Standing.Status.ENTITLED) {
            throw Problem.conflict("interest.declared", "You have declared this already.");
        }
        records.add(DeclarationEntity.of(standing.seat(), said, moments.now()));
        var details = new java.util.HashMap<String, String>();
        details.put("memberId", standing.seat().memberId().toString());
        details.put("evaluationId", said.evaluationId().toString());
        details.put("organization", standing.evaluation().organizationName());
        details.put("conflict", Boolean.toString(said.conflict()));
        details.put("kind", said.kind() == null ? null : said.kind().name());
        audit.record(AuditEvent.of("interest.declared", "council", councilId, null, details)
                .concerning(standing.evaluation().agencyId())
                .because(said.conflict() ? said.words().strip() : null));
        if (said.conflict()) {
            recusals.declared(standing, said);
        }
        return duties(viewer);
    }

    @Transactional
    InterestsView lift(UUID councilId, UUID recusalId, LiftRecusal said) {
        var viewer = viewers.current();
        var council = councils.visible(councilId, viewer);
        var recusal = interests.recusal(councilId, recusalId);
        var evaluation = evaluations.lockVisible(recusal.evaluationId(), viewer);
        if (!records.liftings(List.of(recusalId)).isEmpty()) {
            throw Problem.conflict("interest.recusal.lifted", "This recusal was lifted already.");
        }
        var standing = interests.anyone(councils.seats(councilId)).stream()
                .filter(member ->
                        member.recusal() != null && member.recusal().id().equals(recusalId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (!InterestService.liftable(standing)) {
            throw Problem.conflict("interest.conflict.stands", "The conflict is still known; mend the register first.");
        }
        var reason = said.reason().strip();
        records.add(LiftingEntity.of(recusalId, reason, viewer, moments.now()));
        audit.record(AuditEvent.of(
                        "recusal.lifted",
                        "council",
                        councilId,
                        null,
                        Map.of(
                                "memberId", recusal.memberId().toString(),
                                "evaluationId", evaluation.id().toString(),
                                "organization", evaluation.organizationName(),
                                "source", recusal.source().name()))
                .concerning(evaluation.agencyId())
                .because(reason));
        return interests.view(council, viewer);
    }

    private DutiesView duties(Viewer viewer) {
        var open = open(viewer);
        var known = councils.of(
                open.stream().map(standing -> standing.seat().councilId()).collect(Collectors.toSet()));
        return new DutiesView(open.stream()
                .map(standing -> new DutiesView.Duty(
                        standing.seat().councilId(),
                        known.get(standing.seat().councilId()).nameVi(),
                        standing.seat().role(),
                        standing.evaluation().id(),
                        standing.evaluation().organizationName(),
                        standing.evaluation().year(),
                        standing.status(),
                        ConflictView.of(standing.conflict()).reasons(),
                        standing.declaration() == null
                                ? null
                                : standing.declaration().view()))
                .toList());
    }

    /** Everything that this person may judge or declare on. */
    private List<Standing> open(Viewer viewer) {
        return experts
                .ofPerson(viewer.personId())
                .map(expert -> interests.anyone(councils.seatsOf(List.of(expert.id()))))
                .orElse(List.of())
                .stream()
                .filter(standing -> !standing.barred())
                .toList();
    }

    private static void check(DeclareInterest said) {
        var gaps = new ArrayList<ProblemError>();
        var worded = said.words() != null && !said.words().isBlank();
        if (said.conflict()) {
            if (said.kind() == null) {
                gaps.add(ProblemError.at("/kind", "interest.kind.missing"));
            }
            if (!worded) {
                gaps.add(ProblemError.at("/words", "interest.words.missing"));
            }
        } else {
            if (said.kind() != null) {
                gaps.add(ProblemError.at("/kind", "interest.kind.unexpected"));
            }
            if (worded) {
                gaps.add(ProblemError.at("/words", "interest.words.unexpected"));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("interest.invalid", "The declaration cannot be recorded so.", gaps);
        }
    }
}
