package vn.hanoi.sti.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** The register of plans, and which years make up a period. */
@ApplicationScoped
class PlanService {
    private final PlanRepository plans;
    private final RegisteredObjects objects;
    private final PlanViews views;
    private final Agencies agencies;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    PlanService(
            PlanRepository plans,
            RegisteredObjects objects,
            PlanViews views,
            Agencies agencies,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.plans = plans;
        this.objects = objects;
        this.views = views;
        this.agencies = agencies;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    Page<PlanRow> page(PageQuery query, PlanLevel level, UUID agencyId, RegisteredPhase phase) {
        var viewer = viewers.current();
        var filter = new RegisteredObjects.Filter(level == null ? null : level.name(), agencyId, phase);
        var found = objects.page(query, RegisteredKind.PLAN, filter, viewer);
        var ids = found.items().stream().map(RegisteredObject::id).toList();
        var names = agencies.names(
                found.items().stream().map(RegisteredObject::agencyId).collect(Collectors.toSet()));
        var periods = plans.periodsOf(ids);
        var periodNames = objects.byIds(new HashSet<>(periods.values()));
        var attainments = plans.attainments(ids);
        var today = moments.today();
        return Page.of(
                found.items().stream()
                        .map(o -> {
                            var periodId = periods.get(o.id());
                            var period = periodId == null ? null : periodNames.get(periodId);
                            return new PlanRow(
                                    o.id(),
                                    o.code(),
                                    o.nameVi(),
                                    o.particulars().nameEn(),
                                    PlanLevel.valueOf(o.particulars().subtype()),
                                    o.startsOn().getYear(),
                                    o.endsOn().getYear(),
                                    names.get(o.agencyId()),
                                    o.phase(today),
                                    o.particulars().illustrative(),
                                    period == null ? null : period.id(),
                                    period == null ? null : period.nameVi(),
                                    attainments.getOrDefault(o.id(), List.of()).stream()
                                            .findFirst()
                                            .map(PlanAttainmentEntity::percent)
                                            .orElse(null));
                        })
                        .toList(),
                query,
                found.total());
    }

    @Transactional
    PlanView get(UUID id) {
        var viewer = viewers.current();
        return views.view(objects.visible(id, RegisteredKind.PLAN, viewer), moments.today(), viewer);
    }

    @Transactional
    PlanView create(SavePlan request) {
        var viewer = viewers.current();
        refuse(gaps(request, null));
        var object = objects.create(RegisteredKind.PLAN, request.particulars(), viewer);
        plans.persistAndFlush(PlanEntity.create(object.id()));
        return recorded("plan.created", object, years(request), viewer);
    }

    @Transactional
    PlanView change(UUID id, long expected, SavePlan request) {
        var viewer = viewers.current();
        var before = locked(id, expected, viewer);
        var gaps = gaps(request, id);
        if (!request.level().name().equals(before.particulars().subtype())) {
            gaps.add(ProblemError.at("/level", "plan.level.fixed"));
        }
        var moved = request.fromYear() != before.startsOn().getYear()
                || request.toYear() != before.endsOn().getYear();
        var bound = !plans.periodsOf(List.of(id)).isEmpty()
                || !plans.findById(id).members().isEmpty();
        if (moved && bound) {
            gaps.add(ProblemError.at("/fromYear", "plan.years.composed"));
        }
        refuse(gaps);
        return recorded("plan.changed", objects.change(id, request.particulars()), years(request), viewer);
    }

    /** Says which annual plans make up a period. A year that is missing is shown, what contradicts is refused. */
    @Transactional
    PlanView compose(UUID id, long expected, SetMembers request) {
        var viewer = viewers.current();
        var period = locked(id, expected, viewer);
        var gaps = new ArrayList<ProblemError>();
        if (!PlanLevel.PERIOD.name().equals(period.particulars().subtype())) {
            throw Problem.unprocessable(
                    "plan.invalid",
                    "Only a period is made up of annual plans.",
                    List.of(ProblemError.at("/members", "plan.member.not-period")));
        }
        var ids = request.members().stream().map(SetMembers.SetMember::planId).toList();
        var elsewhere = plans.periodsOf(ids);
        var seen = new HashSet<Integer>();
        var members = new LinkedHashMap<UUID, String>();
        for (var i = 0; i < request.members().size(); i++) {
            var member = request.members().get(i);
            var place = "/members/" + i;
            if (NumberText.decimal(member.weight()).filter(w -> w.signum() > 0).isEmpty()) {
                gaps.add(ProblemError.at(place + "/weight", "plan.weight"));
            }
            var annual = objects.find(member.planId(), viewer)
                    .filter(o -> o.kind() == RegisteredKind.PLAN
                            && PlanLevel.ANNUAL.name().equals(o.particulars().subtype()));
            if (annual.isEmpty()) {
                gaps.add(ProblemError.at(place + "/planId", "plan.member.not-annual"));
                continue;
            }
            var year = annual.get().startsOn().getYear();
            if (year < period.startsOn().getYear() || year > period.endsOn().getYear()) {
                gaps.add(ProblemError.at(
                        place + "/planId", "plan.member.outside", Map.of("year", Integer.toString(year))));
            }
            if (!seen.add(year)) {
                gaps.add(ProblemError.at(
                        place + "/planId", "plan.member.year-twice", Map.of("year", Integer.toString(year))));
            }
            var other = elsewhere.get(member.planId());
            if (other != null && !other.equals(id)) {
                gaps.add(ProblemError.at(place + "/planId", "plan.member.taken"));
            }
            members.put(member.planId(), member.weight().strip());
        }
        refuse(gaps);
        plans.findById(id).compose(members);
        return recorded(
                "plan.composed",
                objects.touch(id),
                Map.of("years", seen.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "))),
                viewer);
    }

    private List<ProblemError> gaps(SavePlan request, UUID id) {
        // Years in the wrong order are said once, as years.
        var gaps = new ArrayList<>(objects.gaps(request.particulars(), id).stream()
                .filter(gap -> !gap.code().equals("register.dates.order"))
                .toList());
        var fits = request.level() == PlanLevel.ANNUAL
                ? request.fromYear().equals(request.toYear())
                : request.fromYear() < request.toYear();
        if (!fits) {
            gaps.add(ProblemError.at(
                    "/toYear", "plan.years", Map.of("level", request.level().name())));
        }
        return gaps;
    }

    RegisteredObject locked(UUID id, long expected, Viewer viewer) {
        return objects.lock(id, RegisteredKind.PLAN, expected, viewer);
    }

    PlanView recorded(String action, RegisteredObject object, Map<String, String> details, Viewer viewer) {
        plans.flush();
        audit.record(RegisteredObjects.event(action, object, details));
        return views.view(object, moments.today(), viewer);
    }

    static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("plan.invalid", "This cannot be recorded so.", gaps);
        }
    }

    private static Map<String, String> years(SavePlan request) {
        return Map.of(
                "level",
                request.level().name(),
                "fromYear",
                request.fromYear().toString(),
                "toYear",
                request.toYear().toString());
    }
}
