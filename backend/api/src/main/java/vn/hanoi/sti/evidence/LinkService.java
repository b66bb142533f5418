package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** What files prove, and what the department says of it. */
@ApplicationScoped
class LinkService {
    private final LinkRepository links;
    private final EvidenceRepository documents;
    private final CriteriaSets criteria;
    private final DossierAccess access;
    private final EvidenceViews views;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    LinkService(
            LinkRepository links,
            EvidenceRepository documents,
            CriteriaSets criteria,
            DossierAccess access,
            EvidenceViews views,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.links = links;
        this.documents = documents;
        this.criteria = criteria;
        this.access = access;
        this.views = views;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    LinkView add(UUID evaluationId, AddEvidenceLink request) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var revision = documents
                .revision(request.revisionId())
                .filter(found -> found.getEvaluationId().equals(evaluationId))
                .orElseThrow(() -> refused("/revisionId", "evidence.revision.unknown"));
        if (!revision.getDocument().newest().getId().equals(revision.getId())) {
            throw refused("/revisionId", "evidence.revision.superseded");
        }
        var link = create(
                evaluation,
                revision,
                request.indicatorCode(),
                EvidenceForm.text(request.period()),
                request.pin(),
                viewer,
                moments.now());
        return views.link(link, evaluation, viewer);
    }

    /** Points at the newest file, or at another place in it, to be decided anew; the earlier link stays as a withdrawn row. */
    @Transactional
    LinkView move(UUID linkId, long expected, MoveEvidenceLink request) {
        var viewer = viewers.current();
        var link = required(linkId);
        var evaluation = access.editable(link.getEvaluationId(), viewer);
        CorrectionLock.refuse(evaluation, link.getIndicatorCode());
        checkUnchanged(link, expected);
        var pin = request.pin() == null ? link.pin() : request.pin();
        if (!link.hasNewerRevision() && pin.equals(link.pin())) {
            throw Problem.conflict("evidence.link.newest", "It points at the newest file already.");
        }
        var now = moments.now();
        link.withdraw(viewer, now);
        links.flush();
        record("evidence.link.withdrawn", link, null);
        var moved = create(
                evaluation,
                link.getRevision().getDocument().newest(),
                link.getIndicatorCode(),
                link.getPeriod(),
                pin,
                viewer,
                now);
        return views.link(moved, evaluation, viewer);
    }

    @Transactional
    void withdraw(UUID linkId, long expected) {
        var viewer = viewers.current();
        var link = required(linkId);
        CorrectionLock.refuse(access.editable(link.getEvaluationId(), viewer), link.getIndicatorCode());
        checkUnchanged(link, expected);
        link.withdraw(viewer, moments.now());
        links.flush();
        record("evidence.link.withdrawn", link, null);
    }

    @Transactional
    LinkView decide(UUID linkId, long expected, DecideEvidenceLink request) {
        var viewer = viewers.current();
        var link = required(linkId);
        var evaluation = access.appraisable(link.getEvaluationId(), viewer);
        checkUnchanged(link, expected);
        var reason = EvidenceForm.text(request.reason());
        if (request.decision() == LinkDecision.REJECTED && reason == null) {
            throw Problem.unprocessable(
                    "evidence.invalid",
                    "A rejection needs its reason.",
                    List.of(ProblemError.at("/reason", "request.not-blank")));
        }
        if (link.isSuppliedBy(viewer)) {
            throw Problem.conflict("evaluation.separation-of-duties", "Who supplied a file does not judge it.");
        }
        if (request.decision() == LinkDecision.ACCEPTED && link.isOutside()) {
            throw refused("/decision", "evidence.period.outside");
        }
        link.decide(request.decision(), reason, viewer, moments.now());
        links.flush();
        record("evidence.link.decided", link, reason);
        return views.link(link, evaluation, viewer);
    }

    /** Refuses a link that would point outside the evaluation. */
    void check(EvaluationCase evaluation, String code, String period) {
        var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
        var indicators = set.weighed(evaluation.functions()).stream()
                .map(WeighedIndicator::indicator)
                .toList();
        LinkRules.check(indicators, evaluation.dataYears(), code, period);
    }

    EvidenceLinkEntity create(
            EvaluationCase evaluation,
            EvidenceRevisionEntity revision,
            String code,
            String period,
            Pin pin,
            Viewer by,
            Instant at) {
        check(evaluation, code, period);
        CorrectionLock.refuse(evaluation, code);
        pin.check();
        var link = EvidenceLinkEntity.create(revision, code, period, pin, by, at);
        if (links.standingOfDocument(revision.getDocument().getId()).stream().anyMatch(link::provesTheSameAs)) {
            throw refused("/indicatorCode", "evidence.link.exists");
        }
        links.persistAndFlush(link);
        record("evidence.link.added", link, null);
        return link;
    }

    private EvidenceLinkEntity required(UUID linkId) {
        return links.findByIdOptional(linkId)
                .filter(link -> !link.isWithdrawn())
                .orElseThrow(Problem::notFound);
    }

    /** Looks again, now that its evaluation is locked. */
    private void checkUnchanged(EvidenceLinkEntity link, long expected) {
        links.getEntityManager().refresh(link);
        if (link.isWithdrawn()) {
            throw Problem.notFound();
        }
        Versions.check(expected, link.getVersion());
    }

    private static Problem refused(String pointer, String code) {
        return Problem.unprocessable(
                "evidence.invalid", "The evidence cannot be linked so.", List.of(ProblemError.at(pointer, code)));
    }

    void record(String action, EvidenceLinkEntity link, String reason) {
        Map<String, String> details = new HashMap<>();
        details.put("evaluationId", link.getEvaluationId().toString());
        details.put("indicator", link.getIndicatorCode());
        details.put("period", link.getPeriod());
        details.put("page", link.getPage() == null ? null : link.getPage().toString());
        details.put("revision", Integer.toString(link.getRevision().getRevision()));
        details.put("decision", link.getDecision().name());
        details.put("sha256", link.getRevision().getSha256());
        audit.record(AuditEvent.of(action, "evidence-link", link.getId(), link.getVersion(), details)
                .concerning(link.getAgencyId())
                .because(reason));
    }
}
