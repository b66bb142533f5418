package vn.hanoi.sti.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.Measurement;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;
import vn.hanoi.sti.cityplan.TaskMeasures;
import vn.hanoi.sti.register.ObjectivePhase;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.time.Moments;

/** Baseline, beneficiaries and reports of the policies in force in the year, as the register knows them. */
@ApplicationScoped
class PolicyMeasures implements TaskMeasures {
    private static final Set<Measure> BENEFICIARIES =
            Set.of(Measure.BENEFICIARY_ORGANIZATIONS, Measure.BENEFICIARY_ENTERPRISES, Measure.FUNDS_SPENT);

    private final RegisteredObjects objects;
    private final PolicyRepository policies;

    PolicyMeasures(RegisteredObjects objects, PolicyRepository policies) {
        this.objects = objects;
        this.policies = policies;
    }

    @Override
    public Map<String, Measurement> of(int planYear, Viewer wholeCity) {
        var first = LocalDate.of(planYear, 1, 1);
        var inForce = objects.visible(Set.of(RegisteredKind.POLICY), wholeCity).stream()
                .filter(one -> one.startsOn().getYear() <= planYear)
                .filter(one -> one.endsOn() == null || !one.endsOn().isBefore(first))
                .toList();
        var ids = inForce.stream().map(RegisteredObject::id).collect(Collectors.toSet());
        var before = objects.objectivesSince(ids, ObjectivePhase.BEFORE);
        var after = objects.objectivesSince(ids, ObjectivePhase.AFTER);
        var reports = objects.reportedOn(ids, first);
        var figures = ids.stream().collect(Collectors.toMap(id -> id, policies::figures));
        return Map.of(
                "CS-2",
                measured(Unit.BASELINE, inForce, one -> baseline(one, before, after, figures.get(one.id()))),
                "CS-3",
                measured(Unit.BENEFICIARY_DATA, inForce, one -> beneficiaries(one, figures.get(one.id()))),
                "CS-4",
                measured(
                        Unit.REPORT,
                        inForce,
                        one -> reports.containsKey(one.id())
                                ? part(one, reports.get(one.id()), List.of())
                                : part(one, null, List.of("REPORT"))));
    }

    private static Measurement measured(
            Unit unit, List<RegisteredObject> inForce, Function<RegisteredObject, Part> part) {
        return Measurement.of(unit, inForce.stream().map(part).toList(), "NO_POLICY");
    }

    private static Part baseline(
            RegisteredObject policy,
            Map<UUID, LocalDate> before,
            Map<UUID, LocalDate> after,
            List<PolicyFigureEntity> figures) {
        var lacks = new ArrayList<String>();
        if (!before.containsKey(policy.id())) {
            lacks.add("OBJECTIVES_BEFORE");
        }
        if (!after.containsKey(policy.id())) {
            lacks.add("OBJECTIVES_AFTER");
        }
        Comparisons.missing(figures).forEach(measure -> lacks.add(measure.name()));
        if (!lacks.isEmpty()) {
            return part(policy, null, lacks);
        }
        var on = newest(figures);
        for (var set : List.of(before.get(policy.id()), after.get(policy.id()))) {
            on = set.isAfter(on) ? set : on;
        }
        return part(policy, on, List.of());
    }

    private static Part beneficiaries(RegisteredObject policy, List<PolicyFigureEntity> figures) {
        var lacks = Comparisons.missing(figures).stream()
                .filter(BENEFICIARIES::contains)
                .map(Measure::name)
                .toList();
        var counted = figures.stream()
                .filter(f -> BENEFICIARIES.contains(f.measure()) && f.phase() == ObjectivePhase.AFTER)
                .toList();
        return part(policy, lacks.isEmpty() ? newest(counted) : null, lacks);
    }

    private static LocalDate newest(List<PolicyFigureEntity> figures) {
        return figures.stream()
                .map(f -> Moments.dayOf(f.recordedAt()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Part part(RegisteredObject policy, LocalDate doneOn, List<String> lacks) {
        return new Part(
                RegisteredKind.POLICY.name(),
                policy.id(),
                policy.agencyId(),
                policy.particulars().published(),
                policy.code(),
                policy.nameVi(),
                doneOn,
                lacks,
                doneOn == null ? "LEAD_AGENCY" : null);
    }
}
