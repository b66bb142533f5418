package vn.hanoi.sti.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.Measurement;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;
import vn.hanoi.sti.cityplan.TaskMeasures;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.target.FollowedSeries;

/**
 * Plans that end in the year before or in the year itself have results and a report; those that begin in the year as periods,
 * or after it, have their indicators by inheritance.
 */
@ApplicationScoped
class PlanMeasures implements TaskMeasures {
    private final RegisteredObjects objects;
    private final PlanRepository plans;
    private final FollowedSeries series;

    PlanMeasures(RegisteredObjects objects, PlanRepository plans, FollowedSeries series) {
        this.objects = objects;
        this.plans = plans;
        this.series = series;
    }

    @Override
    public Map<String, Measurement> of(int planYear, Viewer wholeCity) {
        var all = objects.visible(Set.of(RegisteredKind.PLAN), wholeCity);
        var judged = all.stream().filter(one -> isJudged(one, planYear)).toList();
        var own = plans.byIds(all.stream().map(RegisteredObject::id).collect(Collectors.toSet()));
        var wanted = new HashSet<UUID>();
        judged.forEach(one -> {
            wanted.add(one.id());
            wanted.addAll(own.get(one.id()).members().keySet());
        });
        var attained = plans.attainments(wanted);
        var next = all.stream().filter(one -> isNext(one, planYear)).toList();
        var newest = series.newestOf(ids(next), wholeCity);
        var reports = objects.reportedOn(ids(judged), LocalDate.of(planYear, 1, 1));
        return Map.of(
                "KH-2",
                Measurement.of(
                        Unit.ANNUAL_RESULT,
                        judged.stream()
                                .map(one -> result(one, own.get(one.id()), attained))
                                .toList(),
                        "NO_PLAN"),
                "KH-3",
                Measurement.of(
                        Unit.INDICATOR_SET,
                        next.stream()
                                .map(one -> inherited(one, own.get(one.id()), newest.get(one.id())))
                                .toList(),
                        "NO_NEXT_PLAN"),
                "KH-4",
                Measurement.of(
                        Unit.REPORT,
                        judged.stream()
                                .map(one -> part(one, reports.get(one.id()), "REPORT"))
                                .toList(),
                        "NO_PLAN"));
    }

    private static boolean isJudged(RegisteredObject plan, int year) {
        return plan.endsOn() != null
                && plan.endsOn().getYear() >= year - 1
                && plan.endsOn().getYear() <= year;
    }

    private static boolean isNext(RegisteredObject plan, int year) {
        var begins = plan.startsOn().getYear();
        return begins == year + 1 || begins == year && isPeriod(plan);
    }

    private static boolean isPeriod(RegisteredObject plan) {
        return PlanLevel.PERIOD.name().equals(plan.particulars().subtype());
    }

    private static Part result(RegisteredObject plan, PlanEntity own, Map<UUID, List<PlanAttainmentEntity>> attained) {
        var needed = isPeriod(plan) ? own.members().keySet() : Set.of(plan.id());
        if (needed.isEmpty()) {
            return part(plan, null, "MEMBERS");
        }
        if (needed.stream().anyMatch(Predicate.not(attained::containsKey))) {
            return part(plan, null, "ANNUAL_RESULT");
        }
        var on = needed.stream()
                .map(id -> Moments.dayOf(attained.get(id).getLast().recordedAt()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return part(plan, on, null);
    }

    /** Taken over on the day on which it got its newest indicator. */
    private static Part inherited(RegisteredObject plan, PlanEntity own, LocalDate newest) {
        return own.earlierId() == null || own.chain().isEmpty()
                ? part(plan, null, "INDICATORS")
                : part(plan, newest, "INDICATORS");
    }

    private static Set<UUID> ids(Collection<RegisteredObject> plans) {
        return plans.stream().map(RegisteredObject::id).collect(Collectors.toSet());
    }

    /** @param lack what it needs while it is not done; ignored once it is */
    private static Part part(RegisteredObject plan, LocalDate doneOn, String lack) {
        return new Part(
                RegisteredKind.PLAN.name(),
                plan.id(),
                plan.agencyId(),
                plan.particulars().published(),
                plan.code(),
                plan.nameVi(),
                doneOn,
                doneOn == null ? List.of(lack) : List.of(),
                doneOn == null ? "DOST_OFFICER" : null);
    }
}
