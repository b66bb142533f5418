package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.evaluation.CertificationDelegates;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Keeps on record who may certify for a head. It ends by its day, by a word of the head, or when the member leaves. */
@ApplicationScoped
class DelegationService implements CertificationDelegates {
    private final DelegationRepository delegations;
    private final Agencies agencies;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    DelegationService(
            DelegationRepository delegations,
            Agencies agencies,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.delegations = delegations;
        this.agencies = agencies;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Delegation> standing(UUID agencyId, UUID personId, LocalDate day) {
        return delegations.to(agencyId, personId).stream()
                .filter(delegation -> delegation.standing(day))
                .findFirst()
                .filter(delegation -> members(agencyId).containsKey(personId))
                .map(DelegationEntity::fact);
    }

    @Transactional
    DelegationsView list(UUID evaluationId) {
        var viewer = viewers.current();
        return view(access.readable(evaluationId, viewer), viewer);
    }

    @Transactional
    DelegationsView delegate(UUID evaluationId, DelegateCertification request) {
        var viewer = viewers.current();
        var evaluation = headed(evaluationId, viewer);
        var members = members(evaluation.agencyId());
        check(request, members, viewer);
        var made = DelegationEntity.create(
                evaluation.agencyId(),
                viewer,
                request.personId(),
                members.get(request.personId()),
                request,
                moments.now());
        delegations.persistAndFlush(made);
        audit.record(AuditEvent.of(
                        "certification.delegated",
                        "delegation",
                        made.getId(),
                        made.getVersion(),
                        Map.of(
                                "evaluationId", evaluationId.toString(),
                                "delegate", members.get(request.personId()),
                                "document", request.documentNumber(),
                                "documentDate", request.documentDate().toString(),
                                "from", request.validFrom().toString(),
                                "to", request.validTo().toString()))
                .concerning(evaluation.agencyId()));
        return view(evaluation, viewer);
    }

    @Transactional
    DelegationsView revoke(UUID evaluationId, UUID delegationId, long expected, RevokeDelegation request) {
        var viewer = viewers.current();
        var evaluation = headed(evaluationId, viewer);
        var delegation = delegations
                .findByIdOptional(delegationId)
                .filter(known -> known.getAgencyId().equals(evaluation.agencyId()))
                .orElseThrow(Problem::notFound);
        Versions.check(expected, delegation.getVersion());
        if (delegation.getRevokedAt() != null) {
            throw Problem.conflict("delegation.ended", "This delegation has ended already.");
        }
        delegation.revoke(viewer.personId(), request.reason().strip(), moments.now());
        delegations.flush();
        audit.record(AuditEvent.of(
                        "certification.delegation-revoked",
                        "delegation",
                        delegationId,
                        delegation.getVersion(),
                        Map.of("evaluationId", evaluationId.toString()))
                .concerning(evaluation.agencyId())
                .because(request.reason().strip()));
        return view(evaluation, viewer);
    }

    private EvaluationCase headed(UUID evaluationId, Viewer viewer) {
        var evaluation = access.readable(evaluationId, viewer);
        if (!viewer.isHeadOf(evaluation.agencyId())) {
            throw Problem.forbidden();
        }
        return evaluation;
    }

    private void check(DelegateCertification request, Map<UUID, String> members, Viewer head) {
        List<ProblemError> gaps = new ArrayList<>();
        if (!members.containsKey(request.personId()) || request.personId().equals(head.personId())) {
            gaps.add(ProblemError.at("/personId", "delegation.person.not-a-member"));
        }
        if (request.validTo().isBefore(request.validFrom())) {
            gaps.add(ProblemError.at("/validTo", "delegation.period.order"));
        } else if (request.validTo().isBefore(moments.today())) {
            gaps.add(ProblemError.at("/validTo", "delegation.period.past"));
        }
        if (request.documentDate().isAfter(moments.today())) {
            gaps.add(ProblemError.at("/documentDate", "delegation.document.future"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("delegation.invalid", "The delegation cannot be recorded so.", gaps);
        }
    }

    private Map<UUID, String> members(UUID agencyId) {
        Map<UUID, String> members = new LinkedHashMap<>();
        agencies.members(List.of(agencyId), moments.today())
                .forEach(member -> members.putIfAbsent(member.personId(), member.displayName()));
        return members;
    }

    private DelegationsView view(EvaluationCase evaluation, Viewer viewer) {
        var today = moments.today();
        var head = viewer.isHeadOf(evaluation.agencyId());
        return new DelegationsView(
                delegations.of(evaluation.agencyId()).stream()
                        .map(delegation -> delegation.view(today))
                        .toList(),
                head
                        ? members(evaluation.agencyId()).entrySet().stream()
                                .filter(member -> !member.getKey().equals(viewer.personId()))
                                .map(member -> new DelegationsView.Candidate(member.getKey(), member.getValue()))
                                .toList()
                        : List.of(),
                head ? List.of("DELEGATE", "REVOKE") : List.of());
    }
}
