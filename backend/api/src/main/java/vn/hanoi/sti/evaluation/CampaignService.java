package vn.hanoi.sti.evaluation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.catalogue.ApprovedList;
import vn.hanoi.sti.catalogue.CampaignAdmission;
import vn.hanoi.sti.catalogue.ListKind;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.catalogue.YearlyLists;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Opens campaigns and shows how they stand. */
@ApplicationScoped
class CampaignService {
    private final CampaignRepository campaigns;
    private final EvaluationRepository evaluations;
    private final YearlyLists lists;
    private final CriteriaSets sets;
    private final List<CampaignAdmission> admissions;
    private final EvaluationMapper mapper;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CampaignService(
            CampaignRepository campaigns,
            EvaluationRepository evaluations,
            YearlyLists lists,
            CriteriaSets sets,
            @All List<CampaignAdmission> admissions,
            EvaluationMapper mapper,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.campaigns = campaigns;
        this.evaluations = evaluations;
        this.lists = lists;
        this.sets = sets;
        this.admissions = admissions;
        this.mapper = mapper;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<CampaignRow> page(PageQuery query, CampaignState state) {
        var viewer = viewers.current();
        var found = campaigns.page(query, state, viewer);
        var counts = evaluations.counts(
                found.items().stream().map(CampaignEntity::getId).toList(), viewer);
        return Page.of(
                found.items().stream()
                        .map(c -> mapper.campaign(c, counts.getOrDefault(c.getId(), Map.of())))
                        .toList(),
                query,
                found.total());
    }

    @Transactional
    CampaignRow get(UUID id) {
        var viewer = viewers.current();
        return row(campaigns.visible(id, viewer).orElseThrow(Problem::notFound), viewer);
    }

    @Transactional
    CampaignRow open(OpenCampaign request) {
        var viewer = viewers.current();
        var list = lists.findApproved(request.yearlyListId()).orElse(null);
        var set = sets.findPublished(request.criteriaSetId()).orElse(null);
        check(request, list, set);
        var objects = objects(list, request.stage());
        refuse(admissions.stream()
                .flatMap(admission -> admission.gaps(list.kind(), set.id(), objects).stream())
                .toList());
        campaigns.openOver(list.id(), request.stage()).ifPresent(running -> {
            throw Problem.conflict("campaign.already-open", "A campaign over this list is open.")
                    .with("campaignId", running.getId().toString());
        });
        var at = moments.now();
        var basis = new CampaignEntity.Basis(list.year(), list.kind(), set.code(), set.setVersion(), set.official());
        var campaign = CampaignEntity.open(request, basis, viewer.personId(), at);
        campaigns.persist(campaign);
        objects.forEach(object -> openEvaluation(campaign, object, viewer, at));
        campaigns.flush();
        audit.record(AuditEvent.of(
                "campaign.opened",
                "campaign",
                campaign.getId(),
                campaign.getVersion(),
                Map.of(
                        "nameVi", campaign.getNameVi(),
                        "year", Integer.toString(list.year()),
                        "yearlyListId", list.id().toString(),
                        "criteriaSet", set.code() + " v" + set.setVersion(),
                        "criteriaSetDigest", set.digest(),
                        "deadline", "< " + campaign.getDeadline(),
                        "evaluations", Integer.toString(objects.size()))));
        return row(campaign, viewer);
    }

    private void openEvaluation(CampaignEntity campaign, ListedObject listed, Viewer viewer, Instant at) {
        var evaluation = EvaluationEntity.open(
                campaign,
                new EvaluationEntity.Subject(
                        listed.organizationId(),
                        listed.agencyId(),
                        listed.code(),
                        listed.nameVi(),
                        listed.nameEn(),
                        listed.governingBodyName(),
                        listed.functions(),
                        listed.foundedOn(),
                        listed.period()),
                at);
        evaluations.persist(evaluation);
        evaluations.add(TransitionEntity.of(
                evaluation.getId(),
                EvaluationAction.OPEN,
                null,
                EvaluationState.COLLECTING,
                new TransitionEntity.Act(viewer.personId(), viewer.displayName(), at, null, List.of(), List.of())));
    }

    private static void check(OpenCampaign request, ApprovedList list, PublishedSet set) {
        var gaps = new ArrayList<ProblemError>();
        if (list == null) {
            gaps.add(ProblemError.at("/yearlyListId", "campaign.list.not-approved"));
        } else if (objects(list, request.stage()).isEmpty()) {
            gaps.add(ProblemError.at("/yearlyListId", "campaign.list.empty"));
        }
        if (set == null) {
            gaps.add(ProblemError.at("/criteriaSetId", "campaign.criteria.not-published"));
        } else if (list != null && !set.kind().equals(list.kind())) {
            gaps.add(ProblemError.at(
                    "/criteriaSetId", "campaign.criteria.kind", Map.of("kind", set.kind(), "expected", list.kind())));
        } else if (set.set().stage().orElse(null) != request.stage()) {
            gaps.add(ProblemError.at("/criteriaSetId", "campaign.criteria.stage"));
        }
        if (list != null && list.kind().equals(ListKind.PROGRAMME.name()) != (request.stage() != null)) {
            gaps.add(ProblemError.at(
                    "/stage", request.stage() == null ? "campaign.stage.missing" : "campaign.stage.unexpected"));
        }
        if (list != null) {
            var from = LocalDate.of(list.year(), 1, 2);
            var to = LocalDate.of(list.year() + 1, 12, 31);
            if (request.deadline().isBefore(from) || request.deadline().isAfter(to)) {
                gaps.add(ProblemError.at(
                        "/deadline", "campaign.deadline.range", Map.of("from", from.toString(), "to", to.toString())));
            }
        }
        refuse(gaps);
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("campaign.invalid", "The campaign cannot be opened so.", gaps);
        }
    }

    private static List<ListedObject> objects(ApprovedList list, Stage stage) {
        return list.included().stream()
                .filter(object -> Objects.equals(object.stage(), stage == null ? null : stage.name()))
                .toList();
    }

    private CampaignRow row(CampaignEntity campaign, Viewer viewer) {
        var counts = evaluations.counts(List.of(campaign.getId()), viewer);
        return mapper.campaign(campaign, counts.getOrDefault(campaign.getId(), Map.of()));
    }
}
