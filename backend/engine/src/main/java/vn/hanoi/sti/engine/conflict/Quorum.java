package vn.hanoi.sti.engine.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * What recusals leave of a council for one evaluation.
 *
 * @param seats members of the council
 * @param entitled of them, who is not recused
 * @param needed of these, how many must attend
 * @param reachable whether it can be had if all of them attend
 * @param lacks why not
 */
public record Quorum(int seats, int entitled, int needed, boolean reachable, List<Lack> lacks) {
    public Quorum {
        lacks = List.copyOf(lacks);
    }

    /** The offices that a quorum may ask for. */
    public enum Office {
        CHAIR,
        VICE_CHAIR,
        SECRETARY,
        NONE
    }

    /** What is missing. */
    public enum Lack {
        MEMBERS,
        CHAIR,
        SECRETARY
    }

    /** @param recused may not take part in this evaluation */
    public record Seat(Office office, boolean recused) {}

    /** Recomputed without the recused: the share is one of those who are entitled. */
    public static Quorum of(QuorumRule rule, List<Seat> seats) {
        var entitled = seats.stream().filter(seat -> !seat.recused()).toList();
        var share = Math.ceilDiv(entitled.size() * rule.numerator(), rule.denominator());
        var needed = Math.max(rule.minimum(), share);
        var lacks = new ArrayList<Lack>();
        if (entitled.size() < needed) {
            lacks.add(Lack.MEMBERS);
        }
        if (rule.chair() && !holds(entitled, Office.CHAIR) && !holds(entitled, Office.VICE_CHAIR)) {
            lacks.add(Lack.CHAIR);
        }
        if (rule.secretary() && !holds(entitled, Office.SECRETARY)) {
            lacks.add(Lack.SECRETARY);
        }
        return new Quorum(seats.size(), entitled.size(), needed, lacks.isEmpty(), lacks);
    }

    private static boolean holds(List<Seat> seats, Office office) {
        return seats.stream().anyMatch(seat -> seat.office() == office);
    }
}
