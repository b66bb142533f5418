package vn.hanoi.sti.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Criterion;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Spreads the weight of indicators that are N/A: inside the criterion, else the group, else the set. */
final class Redistribution {

    private Redistribution() {}

    /** Gives every part that is not N/A its effective weight. */
    static void spread(CriteriaSet set, Map<String, Part> parts) {
        List<Part> all = new ArrayList<>(parts.size());
        for (CriteriaGroup group : set.groups()) {
            List<Part> inGroup = new ArrayList<>();
            for (Criterion criterion : group.criteria()) {
                List<Part> inCriterion = parts(criterion, parts);
                scale(inCriterion, "CRITERION", criterion.code());
                inGroup.addAll(inCriterion);
            }
            scale(inGroup, "GROUP", group.code());
            all.addAll(inGroup);
        }
        scale(all, "SET", set.code());
    }

    private static List<Part> parts(Criterion criterion, Map<String, Part> parts) {
        return criterion.indicators().stream()
                .map(Indicator::code)
                .map(parts::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Scales what is left of the parts up to their full weight. */
    private static void scale(List<Part> parts, String scope, String code) {
        List<Part> live = parts.stream().filter(part -> !part.notApplicable()).toList();
        Fraction full = Exact.sum(parts.stream().map(Part::base).toList());
        Fraction left = Exact.sum(live.stream().map(Part::effective).toList());
        if (left.signum() == 0 || left.compareTo(full) == 0) {
            return;
        }
        Fraction factor = full.divide(left);
        for (Part part : live) {
            Fraction before = part.effective();
            part.takeOver(before.multiply(factor));
            part.steps()
                    .add(
                            Rule.WEIGHT_REDISTRIBUTED,
                            Steps.params()
                                    .text("scope", scope)
                                    .text("code", code)
                                    .exact("from", before)
                                    .exact("to", part.effective()));
        }
    }
}
