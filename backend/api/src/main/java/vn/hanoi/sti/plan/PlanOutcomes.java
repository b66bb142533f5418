package vn.hanoi.sti.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.notification.Notice;
import vn.hanoi.sti.notification.Notices;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/** What a plan came to and what it fell short of. */
@ApplicationScoped
class PlanOutcomes {
    private final PlanRepository plans;
    private final PlanService service;
    private final RegisteredObjects objects;
    private final Viewers viewers;
    private final Notices notices;
    private final Moments moments;

    PlanOutcomes(
            PlanRepository plans,
            PlanService service,
            RegisteredObjects objects,
            Viewers viewers,
            Notices notices,
            Moments moments) {
        this.plans = plans;
        this.service = service;
        this.objects = objects;
        this.viewers = viewers;
        this.notices = notices;
        this.moments = moments;
    }

    @Transactional
    PlanView attain(UUID id, long expected, RecordAttainment request) {
        var viewer = viewers.current();
        var plan = service.locked(id, expected, viewer);
        var gaps = new ArrayList<ProblemError>();
        if (!PlanLevel.ANNUAL.name().equals(plan.particulars().subtype())) {
            gaps.add(ProblemError.at("/percent", "plan.attainment.not-annual"));
        }
        if (NumberText.decimal(request.percent().strip())
                .filter(p -> p.signum() >= 0)
                .isEmpty()) {
            gaps.add(ProblemError.at("/percent", "target.value.format"));
        }
        if (moments.today().isBefore(plan.startsOn())) {
            gaps.add(ProblemError.at("/percent", "plan.attainment.too-early"));
        }
        if (plans.attainments(List.of(id)).containsKey(id) && Particulars.text(request.reason()) == null) {
            gaps.add(ProblemError.at("/reason", "target.reason-missing"));
        }
        PlanService.refuse(gaps);
        plans.add(PlanAttainmentEntity.of(id, request, viewer, moments.now()));
        Map<String, String> details = new HashMap<>();
        details.put("percent", request.percent().strip());
        details.put("document", request.document());
        details.put("reason", request.reason());
        // What it came to is read there: a notice leaves the house by mail.
        notices.toAgency(
                plan.agencyId(), new Notice("PLAN_RESULT_RECORDED", "PLAN", id, Map.of("plan", plan.nameVi())));
        return service.recorded("plan.attained", objects.touch(id), details, viewer);
    }

    @Transactional
    PlanView find(UUID id, long expected, RecordFinding request) {
        var viewer = viewers.current();
        service.locked(id, expected, viewer);
        plans.add(PlanFindingEntity.of(id, request, viewer, moments.now()));
        return service.recorded(
                "plan.finding-recorded",
                objects.touch(id),
                Map.of("shortcoming", request.shortcoming().strip()),
                viewer);
    }

    /** Takes findings of an earlier plan over, each once. */
    @Transactional
    PlanView carry(UUID id, long expected, CarryFindings request) {
        var viewer = viewers.current();
        var plan = service.locked(id, expected, viewer);
        var own = plans.findings(id);
        var gaps = new ArrayList<ProblemError>();
        var taken = new ArrayList<PlanFindingEntity>();
        for (var i = 0; i < request.findingIds().size(); i++) {
            var place = "/findingIds/" + i;
            var findingId = request.findingIds().get(i);
            var from = plans.finding(findingId)
                    .filter(f -> objects.find(f.planId(), viewer)
                            .filter(o -> o.kind() == RegisteredKind.PLAN
                                    && o.startsOn().isBefore(plan.startsOn()))
                            .isPresent());
            if (from.isEmpty()) {
                gaps.add(ProblemError.at(place, "plan.finding.unknown"));
            } else if (own.stream().anyMatch(f -> findingId.equals(f.carriedFrom())) || taken.contains(from.get())) {
                gaps.add(ProblemError.at(place, "plan.finding.carried"));
            } else {
                taken.add(from.get());
            }
        }
        PlanService.refuse(gaps);
        taken.forEach(f -> plans.add(f.carriedInto(id, viewer, moments.now())));
        return service.recorded(
                "plan.findings-carried", objects.touch(id), Map.of("count", Integer.toString(taken.size())), viewer);
    }
}
