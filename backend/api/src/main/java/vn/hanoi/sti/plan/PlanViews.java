package vn.hanoi.sti.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.engine.plan.AnnualResult;
import vn.hanoi.sti.engine.plan.PeriodResult;
import vn.hanoi.sti.plan.PlanView.IndicatorView;
import vn.hanoi.sti.plan.PlanView.StepChange;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.target.FollowedSeries;
import vn.hanoi.sti.target.FollowedSeries.Followed;

/** Shows plans. */
@ApplicationScoped
class PlanViews {
    private final PlanRepository plans;
    private final RegisteredObjects objects;
    private final FollowedSeries series;
    private final Agencies agencies;

    PlanViews(PlanRepository plans, RegisteredObjects objects, FollowedSeries series, Agencies agencies) {
        this.plans = plans;
        this.objects = objects;
        this.series = series;
        this.agencies = agencies;
    }

    PlanView view(RegisteredObject object, LocalDate today, Viewer viewer) {
        var given = object.particulars();
        var own = plans.findById(object.id());
        var level = PlanLevel.valueOf(given.subtype());
        var period = Optional.ofNullable(plans.periodsOf(List.of(object.id())).get(object.id()))
                .flatMap(id -> objects.find(id, viewer));
        var members = members(own);
        return new PlanView(
                object.id(),
                given.code(),
                given.nameVi(),
                given.nameEn(),
                level,
                given.startsOn().getYear(),
                given.endsOn().getYear(),
                given.agencyId(),
                agencies.find(given.agencyId()).orElseThrow().nameVi(),
                given.scope(),
                object.phase(today),
                given.published(),
                given.illustrative(),
                plans.attainments(List.of(object.id())).getOrDefault(object.id(), List.of()).stream()
                        .map(PlanAttainmentEntity::view)
                        .toList(),
                period.map(RegisteredObject::id).orElse(null),
                period.map(RegisteredObject::nameVi).orElse(null),
                members,
                level == PlanLevel.PERIOD ? missing(given.startsOn(), given.endsOn(), members) : List.of(),
                level == PlanLevel.PERIOD ? result(given.startsOn(), given.endsOn(), members) : null,
                plans.findings(object.id()).stream()
                        .map(PlanFindingEntity::view)
                        .toList(),
                chain(own, viewer),
                actions(object, level, viewer),
                object.version());
    }

    private List<PlanView.MemberView> members(PlanEntity own) {
        var annual = objects.byIds(own.members().keySet());
        var attainments = plans.attainments(own.members().keySet());
        return annual.values().stream()
                .map(plan -> new PlanView.MemberView(
                        plan.id(),
                        plan.code(),
                        plan.nameVi(),
                        plan.startsOn().getYear(),
                        own.members().get(plan.id()),
                        attainments.getOrDefault(plan.id(), List.of()).stream()
                                .findFirst()
                                .map(PlanAttainmentEntity::percent)
                                .orElse(null)))
                .sorted(Comparator.comparingInt(PlanView.MemberView::year))
                .toList();
    }

    private static List<Integer> missing(LocalDate from, LocalDate to, List<PlanView.MemberView> members) {
        var known = new HashSet<Integer>();
        members.forEach(m -> known.add(m.year()));
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !known.contains(year))
                .boxed()
                .toList();
    }

    private static PlanView.ResultView result(LocalDate from, LocalDate to, List<PlanView.MemberView> members) {
        var years = members.stream()
                .map(m -> new AnnualResult(
                        m.year(),
                        number(m.weight()),
                        Optional.ofNullable(m.percent()).map(PlanViews::number)))
                .toList();
        return switch (PeriodResult.of(from.getYear(), to.getYear(), years)) {
            case PeriodResult.Known known ->
                new PlanView.ResultView(
                        Exact.text(known.percent()),
                        Exact.shown(known.percent()),
                        known.years().stream()
                                .map(y -> new PlanView.YearView(
                                        y.year(),
                                        Exact.shown(y.share().multiply(Exact.HUNDRED)),
                                        Exact.shown(y.attainment()),
                                        Exact.shown(y.contribution())))
                                .toList(),
                        List.of());
            case PeriodResult.NotComputable none ->
                new PlanView.ResultView(
                        null,
                        null,
                        List.of(),
                        none.obstacles().stream()
                                .map(o -> new PlanView.ObstacleView(o.year(), o.reason()))
                                .toList());
        };
    }

    private PlanView.ChainView chain(PlanEntity own, Viewer viewer) {
        if (own.earlierId() == null) {
            return null;
        }
        var earlier = objects.find(own.earlierId(), viewer);
        if (earlier.isEmpty()) {
            return null;
        }
        var byId = byId(series.of(List.of(own.earlierId(), own.id()), viewer));
        var steps = new ArrayList<PlanView.StepView>();
        var spoken = new HashSet<UUID>();
        for (var row : own.chain()) {
            var from = byId.get(row.fromSeries());
            var to = row.toSeries() == null ? null : byId.get(row.toSeries());
            spoken.add(row.fromSeries());
            spoken.add(row.toSeries());
            if (from != null && (row.toSeries() == null || to != null)) {
                steps.add(new PlanView.StepView(
                        change(from, to), indicator(from), to == null ? null : indicator(to), row.reason()));
            }
        }
        steps.sort(Comparator.comparing(step -> step.from().nameVi()));
        return new PlanView.ChainView(
                own.earlierId(),
                earlier.get().nameVi(),
                steps,
                unspoken(byId, own.id(), spoken),
                unspoken(byId, own.earlierId(), spoken));
    }

    private static List<IndicatorView> unspoken(Map<UUID, Followed> byId, UUID planId, HashSet<UUID> spoken) {
        return byId.values().stream()
                .filter(s -> s.objectId().equals(planId) && !spoken.contains(s.id()))
                .sorted(Comparator.comparing(Followed::nameVi))
                .map(PlanViews::indicator)
                .toList();
    }

    private static StepChange change(Followed from, Followed to) {
        if (to == null) {
            return StepChange.ENDED;
        }
        if (!from.unit().equals(to.unit()) || from.direction() != to.direction()) {
            return StepChange.CHANGED;
        }
        return from.nameVi().equals(to.nameVi()) ? StepChange.KEPT : StepChange.RENAMED;
    }

    static Map<UUID, Followed> byId(List<Followed> found) {
        var byId = new java.util.LinkedHashMap<UUID, Followed>();
        found.forEach(s -> byId.put(s.id(), s));
        return byId;
    }

    static IndicatorView indicator(Followed s) {
        return new IndicatorView(s.id(), s.nameVi(), s.nameEn(), s.unit());
    }

    private static Fraction number(String text) {
        return NumberText.fraction(text).orElseThrow();
    }

    private static List<PlanAction> actions(RegisteredObject object, PlanLevel level, Viewer viewer) {
        var actions = new ArrayList<PlanAction>();
        if (viewer.can(Permissions.CATALOGUE_WRITE)) {
            actions.add(PlanAction.EDIT);
            actions.add(level == PlanLevel.PERIOD ? PlanAction.SET_MEMBERS : PlanAction.RECORD_ATTAINMENT);
            actions.add(PlanAction.RECORD_FINDING);
            actions.add(PlanAction.SET_CHAIN);
        }
        if (RegisteredObjects.sets(object, viewer)) {
            actions.add(PlanAction.SET_OBJECTIVES);
        }
        return actions;
    }
}
