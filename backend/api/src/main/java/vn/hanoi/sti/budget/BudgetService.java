package vn.hanoi.sti.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.budget.BudgetView.Candidate;
import vn.hanoi.sti.budget.BudgetView.DocumentView;
import vn.hanoi.sti.budget.BudgetView.UsedGrade;
import vn.hanoi.sti.classification.CurrentScore;
import vn.hanoi.sti.classification.CurrentScores;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Records which grades fed which budget documents, and shows them to who may see results early. */
@ApplicationScoped
class BudgetService {
    private final Campaigns campaigns;
    private final Evaluations evaluations;
    private final CurrentScores scores;
    private final BudgetRepository budget;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    BudgetService(
            Campaigns campaigns,
            Evaluations evaluations,
            CurrentScores scores,
            BudgetRepository budget,
            StoredFiles files,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.campaigns = campaigns;
        this.evaluations = evaluations;
        this.scores = scores;
        this.budget = budget;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** @throws Problem 404 for a campaign of which the viewer sees nothing */
    @Transactional
    BudgetView ofCampaign(UUID campaignId) {
        return view(campaignId, viewers.current());
    }

    /** @throws Problem 404; 422 with every gap, also for a grade that is not there */
    @Transactional
    BudgetView record(UUID campaignId, RecordBudgetDocument request) {
        var viewer = viewers.current();
        campaigns.visible(campaignId, viewer);
        var visible = evaluations.visibleOfCampaign(campaignId, viewer).stream()
                .collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var gaps = gaps(campaignId, request, visible);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("budget.invalid", "This cannot be recorded so.", gaps);
        }
        var document = BudgetDocumentEntity.of(campaignId, request, viewer, moments.now());
        budget.add(document);
        Map<String, String> details = new HashMap<>();
        details.put("campaign", campaignId.toString());
        details.put("number", document.number());
        details.put("issuedOn", document.issuedOn().toString());
        for (var id : request.evaluationIds()) {
            var used = BudgetGradeEntity.of(document.id(), visible.get(id), scores.of(visible.get(id)));
            budget.add(used);
            details.put(
                    visible.get(id).organizationCode(), used.basis() + " " + used.grade() + " " + used.resultDigest());
        }
        audit.record(AuditEvent.of("budget.documented", "budget-document", document.id(), 1L, details));
        return view(campaignId, viewer);
    }

    private List<ProblemError> gaps(UUID campaignId, RecordBudgetDocument given, Map<UUID, EvaluationCase> visible) {
        var gaps = new ArrayList<ProblemError>();
        if (given.kind() == null) {
            gaps.add(ProblemError.at("/kind", "budget.kind.missing"));
        }
        var number = Particulars.text(given.number());
        if (number == null) {
            gaps.add(ProblemError.at("/number", "cost.document.missing"));
        }
        if (given.issuedOn() == null) {
            gaps.add(ProblemError.at("/issuedOn", "cost.document.undated"));
        } else if (given.issuedOn().isAfter(moments.today())) {
            gaps.add(ProblemError.at("/issuedOn", "catalogue.date.future"));
        } else if (number != null && budget.taken(campaignId, number, given.issuedOn())) {
            gaps.add(ProblemError.at("/number", "register.document.taken"));
        }
        if (Particulars.text(given.issuer()) == null) {
            gaps.add(ProblemError.at("/issuer", "budget.issuer.missing"));
        }
        var ids = given.evaluationIds() == null ? List.<UUID>of() : given.evaluationIds();
        if (ids.isEmpty()) {
            gaps.add(ProblemError.at("/evaluationIds", "budget.grades.missing"));
        }
        var seen = new HashSet<UUID>();
        for (var i = 0; i < ids.size(); i++) {
            var evaluation = visible.get(ids.get(i));
            if (evaluation == null) {
                gaps.add(ProblemError.at("/evaluationIds/" + i, "budget.grade.unknown"));
            } else if (!seen.add(evaluation.id())) {
                gaps.add(ProblemError.at("/evaluationIds/" + i, "budget.grade.twice"));
            } else if (!BudgetCalendar.has(GradeBasis.PRELIMINARY, evaluation)) {
                gaps.add(ProblemError.at(
                        "/evaluationIds/" + i,
                        "budget.grade.none",
                        Map.of("organization", evaluation.organizationCode())));
            }
        }
        return gaps;
    }

    /** Refuses early, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAttach(UUID documentId) {
        attachable(documentId, viewers.current());
    }

    /** @throws Problem 404; 409 when the document has its file */
    @Transactional
    BudgetView attach(UUID documentId, StoredFile file) {
        var viewer = viewers.current();
        var document = attachable(documentId, viewer);
        files.keep(file);
        budget.add(BudgetFileEntity.of(documentId, file, viewer, moments.now()));
        audit.record(AuditEvent.of(
                "budget.filed",
                "budget-document",
                documentId,
                1L,
                Map.of("fileName", file.fileName(), "sha256", file.sha256())));
        return view(document.campaignId(), viewer);
    }

    /** @throws Problem 404 also when only its number is known */
    @Transactional
    StoredFile file(UUID documentId) {
        var viewer = viewers.current();
        visible(documentId, viewer);
        return Optional.ofNullable(budget.files(List.of(documentId)).get(documentId))
                .map(BudgetFileEntity::file)
                .orElseThrow(Problem::notFound);
    }

    private BudgetDocumentEntity attachable(UUID documentId, Viewer viewer) {
        var document = visible(documentId, viewer);
        if (!budget.files(List.of(documentId)).isEmpty()) {
            throw Problem.conflict("budget.file.kept", "The document has its file.");
        }
        return document;
    }

    private BudgetDocumentEntity visible(UUID documentId, Viewer viewer) {
        var document = budget.find(documentId).orElseThrow(Problem::notFound);
        campaigns.visible(document.campaignId(), viewer);
        return document;
    }

    private BudgetView view(UUID campaignId, Viewer viewer) {
        var campaign = campaigns.visible(campaignId, viewer);
        var visible = evaluations.visibleOfCampaign(campaignId, viewer);
        var byId = visible.stream().collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var documents = budget.ofCampaign(campaignId);
        var ids = documents.stream().map(BudgetDocumentEntity::id).toList();
        var grades = budget.grades(ids);
        var kept = budget.files(ids);
        // A final grade is read once, however many documents used the evaluation.
        var finals = grades.values().stream()
                .flatMap(List::stream)
                .map(BudgetGradeEntity::evaluationId)
                .distinct()
                .map(byId::get)
                .filter(one -> one != null && one.state() == EvaluationState.APPROVED)
                .collect(Collectors.toMap(EvaluationCase::id, scores::of));
        return new BudgetView(
                campaignId,
                campaign.nameVi(),
                campaign.year() + 1,
                moments.today(),
                BudgetCalendar.of(campaign.year(), visible, moments.today()),
                documents.stream()
                        .map(one -> document(
                                one,
                                kept.get(one.id()),
                                grades.getOrDefault(one.id(), List.of()).stream()
                                        .filter(used -> byId.containsKey(used.evaluationId()))
                                        .map(used -> used(used, byId.get(used.evaluationId()), finals))
                                        .sorted(Comparator.comparing(UsedGrade::organizationCode))
                                        .toList()))
                        .toList(),
                visible.stream()
                        .filter(one -> BudgetCalendar.has(GradeBasis.PRELIMINARY, one))
                        .map(one -> new Candidate(
                                one.id(),
                                one.organizationCode(),
                                one.organizationName(),
                                BudgetCalendar.has(GradeBasis.FINAL, one) ? GradeBasis.FINAL : GradeBasis.PRELIMINARY))
                        .toList(),
                viewer.can(Permissions.BUDGET_WRITE) ? List.of("RECORD", "ATTACH") : List.of());
    }

    private static DocumentView document(BudgetDocumentEntity one, BudgetFileEntity file, List<UsedGrade> grades) {
        return new DocumentView(
                one.id(),
                one.kind(),
                one.number(),
                one.issuedOn(),
                one.issuer(),
                file == null ? null : file.file().fileName(),
                one.recordedByName(),
                one.recordedAt(),
                grades);
    }

    private static UsedGrade used(BudgetGradeEntity used, EvaluationCase evaluation, Map<UUID, CurrentScore> finals) {
        var last = finals.get(evaluation.id());
        return new UsedGrade(
                evaluation.id(),
                evaluation.organizationCode(),
                evaluation.organizationName(),
                used.basis(),
                used.grade(),
                used.totalShown(),
                used.resultDigest(),
                used.sealNumber(),
                last == null ? null : last.grade(),
                last == null ? null : evaluation.sealNumber(),
                last != null && !last.grade().equals(used.grade()));
    }
}
