package vn.hanoi.sti.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.Versions;

/** Sets councils up as their decisions say, and dissolves them when their work is done. */
@ApplicationScoped
class CouncilService {
    private final CouncilRepository councils;
    private final CouncilViews views;
    private final Experts experts;
    private final Evaluations evaluations;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CouncilService(
            CouncilRepository councils,
            CouncilViews views,
            Experts experts,
            Evaluations evaluations,
            StoredFiles files,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.councils = councils;
        this.views = views;
        this.experts = experts;
        this.evaluations = evaluations;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<CouncilRow> page(PageQuery query, CouncilState state) {
        var viewer = viewers.current();
        var own = ownExpert(viewer);
        var found = councils.page(query, state, viewer, own);
        return Page.of(views.rows(found.items(), viewer, own), query, found.total());
    }

    @Transactional
    CouncilView get(UUID id) {
        var viewer = viewers.current();
        var own = ownExpert(viewer);
        return views.view(councils.visible(id, viewer, own).orElseThrow(Problem::notFound), viewer, own);
    }

    @Transactional
    CouncilView.Paper add(StoredFile file) {
        var viewer = viewers.current();
        files.keep(file);
        var document = CouncilDocumentEntity.of(file, viewer, moments.now());
        councils.add(document);
        audit.record(AuditEvent.of(
                "council-document.added",
                "council-document",
                document.id(),
                null,
                Map.of("fileName", file.fileName(), "sha256", file.sha256(), "size", Long.toString(file.size()))));
        return document.view();
    }

    /** The file of the decision on which the council rests. */
    @Transactional
    StoredFile document(UUID id, UUID documentId) {
        var viewer = viewers.current();
        return councils.visible(id, viewer, ownExpert(viewer))
                .filter(council -> council.getDocumentId().equals(documentId))
                .flatMap(council -> councils.document(documentId))
                .orElseThrow(Problem::notFound)
                .file();
    }

    @Transactional
    CouncilView create(SaveCouncil said) {
        var viewer = viewers.current();
        check(said);
        var council = CouncilEntity.create(said, viewer, moments.now());
        councils.persistAndFlush(council);
        record("council.created", council, null);
        return views.view(council, viewer, ownExpert(viewer));
    }

    @Transactional
    CouncilView change(UUID id, long expected, SaveCouncil said) {
        var viewer = viewers.current();
        var council = active(id, expected);
        check(said);
        council.save(said);
        councils.flush();
        record("council.changed", council, null);
        return views.view(council, viewer, ownExpert(viewer));
    }

    @Transactional
    CouncilView dissolve(UUID id, long expected, GiveReason said) {
        var viewer = viewers.current();
        var council = active(id, expected);
        var judged = councils.standing(List.of(id)).stream()
                .map(JudgedEntity::getEvaluationId)
                .toList();
        // Also of what this viewer may not see: a council is not dissolved in the middle of anything.
        if (evaluations.among(judged).stream()
                .anyMatch(evaluation -> !evaluation.state().atLeast(EvaluationState.SCORED))) {
            throw Problem.conflict("council.busy", "It still has an evaluation to finish.");
        }
        council.dissolve();
        councils.flush();
        record("council.dissolved", council, said.reason().strip());
        return views.view(council, viewer, ownExpert(viewer));
    }

    /** @throws Problem 404, 412 when stale, 409 once dissolved */
    CouncilEntity active(UUID id, long expected) {
        var council = councils.locked(id).orElseThrow(Problem::notFound);
        Versions.check(expected, council.getVersion());
        if (council.getState() != CouncilState.ACTIVE) {
            throw Problem.conflict("council.dissolved", "This council is dissolved.");
        }
        return council;
    }

    UUID ownExpert(Viewer viewer) {
        return experts.ofPerson(viewer.personId()).map(Experts.Expert::id).orElse(null);
    }

    private void check(SaveCouncil said) {
        var gaps = CouncilRules.gaps(said, councils.document(said.documentId()).isPresent(), moments.today());
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("council.invalid", "The council cannot be recorded so.", gaps);
        }
    }

    private void record(String action, CouncilEntity council, String reason) {
        var rule = council.rule();
        var details = new HashMap<String, String>();
        details.put("name", council.getNameVi());
        details.put("decisionNumber", council.getDecisionNumber());
        details.put("decidedOn", council.getDecidedOn().toString());
        details.put("quorum", rule.numerator() + "/" + rule.denominator() + " >= " + rule.minimum());
        details.put("quorumOffices", (rule.chair() ? "CHAIR " : "") + (rule.secretary() ? "SECRETARY" : ""));
        details.put("lookbackYears", Integer.toString(council.getLookbackYears()));
        details.put("anonymity", council.getAnonymity().name());
        audit.record(AuditEvent.of(action, "council", council.getId(), council.getVersion(), details)
                .because(reason));
    }
}
