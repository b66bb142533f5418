package vn.hanoi.sti.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.engine.plan.Chain;
import vn.hanoi.sti.plan.PlanEntity.StepRow;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.target.FollowedSeries;
import vn.hanoi.sti.target.FollowedSeries.Followed;
import vn.hanoi.sti.target.ObjectType;

/** How indicators go on from plan to plan: linked, inherited, and read as one series. */
@ApplicationScoped
class PlanChains {
    private final PlanRepository plans;
    private final PlanService service;
    private final RegisteredObjects objects;
    private final FollowedSeries series;
    private final Viewers viewers;

    PlanChains(
            PlanRepository plans,
            PlanService service,
            RegisteredObjects objects,
            FollowedSeries series,
            Viewers viewers) {
        this.plans = plans;
        this.service = service;
        this.objects = objects;
        this.series = series;
        this.viewers = viewers;
    }

    /** Links every indicator of the earlier plan to one of this plan, or ends it with a reason. */
    @Transactional
    PlanView link(UUID id, long expected, SetChain request) {
        var viewer = viewers.current();
        var plan = service.locked(id, expected, viewer);
        PlanService.refuse(earlierGaps(plan, request.earlierId(), viewer));
        var rows = request.steps().stream()
                .map(s -> new StepRow(s.from(), s.to(), Particulars.text(s.reason())))
                .toList();
        return save(plan, request.earlierId(), rows, "plan.chain-set", viewer);
    }

    /** Makes this plan's indicators out of the earlier plan's, and the chain with them. */
    @Transactional
    PlanView inherit(UUID id, long expected, InheritIndicators request) {
        var viewer = viewers.current();
        var plan = service.locked(id, expected, viewer);
        PlanService.refuse(earlierGaps(plan, request.earlierId(), viewer));
        var earlier = PlanViews.byId(series.of(List.of(request.earlierId()), viewer));
        var gaps = new ArrayList<ProblemError>();
        for (var i = 0; i < request.items().size(); i++) {
            var item = request.items().get(i);
            if (!earlier.containsKey(item.seriesId())) {
                gaps.add(ProblemError.at("/items/" + i + "/seriesId", "plan.chain.unknown-from"));
            } else if (!item.ends() && changesUnit(item, earlier) && Particulars.text(item.reason()) == null) {
                gaps.add(ProblemError.at("/items/" + i + "/reason", "plan.chain.changed-without-reason"));
            }
        }
        PlanService.refuse(gaps);
        var rows = new ArrayList<StepRow>();
        for (var item : request.items()) {
            var from = earlier.get(item.seriesId());
            var to = item.ends() ? null : take(id, from, item, request.document());
            rows.add(new StepRow(from.id(), to, Particulars.text(item.reason())));
        }
        return save(plan, request.earlierId(), rows, "plan.indicators-inherited", viewer);
    }

    /** Every indicator of a plan through all plans before it. */
    @Transactional
    Continuity continuity(UUID id) {
        var viewer = viewers.current();
        objects.visible(id, RegisteredKind.PLAN, viewer);
        var line = line(id);
        var codes = objects.byIds(line.stream().map(PlanEntity::id).toList());
        var known = PlanViews.byId(series.of(codes.keySet(), viewer));
        Map<UUID, UUID> before = new HashMap<>();
        line.forEach(plan -> plan.chain().stream()
                .filter(s -> s.toSeries() != null)
                .forEach(s -> before.put(s.toSeries(), s.fromSeries())));
        return new Continuity(known.values().stream()
                .filter(s -> s.objectId().equals(id))
                .map(s -> new Continuity.Line(PlanViews.indicator(s), points(s, before, known, codes)))
                .toList());
    }

    private static List<Continuity.Point> points(
            Followed newest, Map<UUID, UUID> before, Map<UUID, Followed> known, Map<UUID, RegisteredObject> codes) {
        var points = new ArrayList<Continuity.Point>();
        var seen = new HashSet<UUID>();
        for (var s = newest; s != null && seen.add(s.id()); s = known.get(before.get(s.id()))) {
            var plan = codes.get(s.objectId());
            for (var year : s.years()) {
                points.add(new Continuity.Point(
                        year.year(), plan.id(), plan.code(), s.unit(), year.target(), year.actual(), year.met()));
            }
        }
        points.sort(Comparator.comparingInt(Continuity.Point::year).thenComparing(Continuity.Point::planCode));
        return points;
    }

    /** The plan and all before it, newest first. */
    private List<PlanEntity> line(UUID id) {
        var line = new ArrayList<PlanEntity>();
        Set<UUID> seen = new HashSet<>();
        for (var next = id; next != null && seen.add(next); ) {
            var plan = plans.findByIdOptional(next);
            plan.ifPresent(line::add);
            next = plan.map(PlanEntity::earlierId).orElse(null);
        }
        return line;
    }

    private UUID take(UUID planId, Followed from, InheritIndicators.Inherited item, String document) {
        var renamed = Particulars.text(item.nameVi());
        var definition = new FollowedSeries.Definition(
                renamed == null ? from.nameVi() : renamed,
                item.nameEn() == null && renamed == null ? from.nameEn() : Particulars.text(item.nameEn()),
                item.unit() == null ? from.unit() : item.unit().strip(),
                from.direction(),
                null);
        return series.follow(ObjectType.PLAN, planId, definition, document);
    }

    private static boolean changesUnit(InheritIndicators.Inherited item, Map<UUID, Followed> earlier) {
        return item.unit() != null
                && !item.unit().strip().equals(earlier.get(item.seriesId()).unit());
    }

    private List<ProblemError> earlierGaps(RegisteredObject plan, UUID earlierId, Viewer viewer) {
        var earlier = objects.find(earlierId, viewer).filter(o -> o.kind() == RegisteredKind.PLAN);
        if (earlier.isEmpty()) {
            return List.of(ProblemError.at("/earlierId", "plan.earlier.unknown"));
        }
        var fits = earlier.get().startsOn().isBefore(plan.startsOn())
                && earlier.get()
                        .particulars()
                        .subtype()
                        .equals(plan.particulars().subtype());
        return fits ? List.of() : List.of(ProblemError.at("/earlierId", "plan.earlier.not-before"));
    }

    private PlanView save(
            RegisteredObject plan, UUID earlierId, Collection<StepRow> rows, String action, Viewer viewer) {
        var all = series.of(List.of(earlierId, plan.id()), viewer);
        var steps = rows.stream()
                .map(r -> new Chain.Step(
                        r.fromSeries().toString(),
                        r.toSeries() == null ? null : r.toSeries().toString(),
                        r.reason()))
                .toList();
        var faults = Chain.faults(links(all, earlierId), links(all, plan.id()), steps);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "plan.chain.invalid",
                    "The chain would lose or mix up a series.",
                    faults.stream().map(f -> error(f, all)).toList());
        }
        plans.findById(plan.id()).follows(earlierId, rows);
        return service.recorded(
                action,
                objects.touch(plan.id()),
                Map.of("earlierId", earlierId.toString(), "steps", Integer.toString(rows.size())),
                viewer);
    }

    private static List<Chain.Link> links(List<Followed> all, UUID planId) {
        return all.stream()
                .filter(s -> s.objectId().equals(planId))
                .map(s -> new Chain.Link(s.id().toString(), s.unit(), s.direction()))
                .toList();
    }

    private static ProblemError error(Chain.Fault fault, List<Followed> all) {
        var name = all.stream()
                .filter(s -> s.id().toString().equals(fault.series()))
                .map(Followed::nameVi)
                .findFirst()
                .orElse(fault.series());
        var place = fault.step() < 0 ? "/steps" : "/steps/" + fault.step();
        return ProblemError.at(
                place,
                "plan.chain."
                        + fault.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                Map.of("indicator", name));
    }
}
