package vn.hanoi.sti.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.sti.engine.criteria.Direction;

/**
 * How the indicators of one plan go on in the next: each by an explicit link or an explicit end. Names are never compared: two
 * indicators are one series because somebody says so.
 */
public final class Chain {

    private Chain() {}

    /** An indicator of a plan. */
    public record Link(String series, String unit, Direction direction) {}

    /**
     * Where an indicator of the earlier plan goes.
     *
     * @param from   series of the earlier plan
     * @param to     series of the later one; null when it ends
     * @param reason why it ends, or goes on under another unit; null where it need not be said
     */
    public record Step(String from, String to, String reason) {}

    /** Something wrong, at the step of that index; -1 where no step is given at all. */
    public record Fault(Kind kind, int step, String series) {}

    /** What can be wrong. */
    public enum Kind {
        /** An indicator of the earlier plan neither goes on nor ends: its series would be lost. */
        LOST,
        /** A step begins with something that is no indicator of the earlier plan. */
        UNKNOWN_FROM,
        /** A step leads to something that is no indicator of the later plan. */
        UNKNOWN_TO,
        /** An indicator goes on twice. */
        FROM_TWICE,
        /** Two indicators go on as one. */
        TO_TWICE,
        /** It ends without a reason. */
        END_WITHOUT_REASON,
        /** Unit or direction differ, which breaks the comparison, without a reason. */
        CHANGED_WITHOUT_REASON
    }

    /** Everything that is wrong with these steps; none when every series stays whole. */
    public static List<Fault> faults(List<Link> earlier, List<Link> later, List<Step> steps) {
        Map<String, Link> from = byId(earlier);
        Map<String, Link> to = byId(later);
        Set<String> begun = new LinkedHashSet<>();
        Set<String> reached = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!from.containsKey(step.from())) {
                faults.add(new Fault(Kind.UNKNOWN_FROM, i, step.from()));
            } else if (!begun.add(step.from())) {
                faults.add(new Fault(Kind.FROM_TWICE, i, step.from()));
            }
            if (step.to() == null) {
                if (step.reason() == null) {
                    faults.add(new Fault(Kind.END_WITHOUT_REASON, i, step.from()));
                }
            } else if (!to.containsKey(step.to())) {
                faults.add(new Fault(Kind.UNKNOWN_TO, i, step.to()));
            } else if (!reached.add(step.to())) {
                faults.add(new Fault(Kind.TO_TWICE, i, step.to()));
            } else if (step.reason() == null && changed(from.get(step.from()), to.get(step.to()))) {
                faults.add(new Fault(Kind.CHANGED_WITHOUT_REASON, i, step.to()));
            }
        }
        for (Link link : earlier) {
            if (!begun.contains(link.series())) {
                faults.add(new Fault(Kind.LOST, -1, link.series()));
            }
        }
        return faults;
    }

    private static boolean changed(Link from, Link to) {
        return from != null && (!from.unit().equals(to.unit()) || from.direction() != to.direction());
    }

    private static Map<String, Link> byId(List<Link> links) {
        Map<String, Link> byId = new HashMap<>();
        links.forEach(link -> byId.put(link.series(), link));
        return byId;
    }
}
