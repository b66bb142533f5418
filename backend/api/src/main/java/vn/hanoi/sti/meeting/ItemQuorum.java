package vn.hanoi.sti.meeting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.conflict.Quorum;
import vn.hanoi.sti.engine.conflict.QuorumRule;

/**
 * Whether the council has a quorum for an item with those who are there. Pure.
 *
 * @param entitled members whom nothing bars
 * @param needed of these, how many must be there
 * @param present who is there, is not barred, and has declared
 * @param lacks what is missing, empty where there is a quorum
 */
@Schema(name = "MeetingQuorum")
public record ItemQuorum(
        @Schema(required = true) int entitled,
        @Schema(required = true) int needed,
        @Schema(required = true) int present,
        @Schema(required = true) boolean met,
        @Schema(required = true) List<Quorum.Lack> lacks) {
    /** A member as they stand to the item. */
    record Member(Quorum.Office office, boolean barred, boolean declared, boolean present) {
        boolean counts() {
            return present && declared && !barred;
        }
    }

    static ItemQuorum of(QuorumRule rule, List<Member> members) {
        var left = Quorum.of(
                rule,
                members.stream()
                        .map(member -> new Quorum.Seat(member.office(), member.barred()))
                        .toList());
        var there = members.stream().filter(Member::counts).toList();
        var lacks = new ArrayList<Quorum.Lack>();
        if (there.size() < left.needed()) {
            lacks.add(Quorum.Lack.MEMBERS);
        }
        if (rule.chair() && !holds(there, Quorum.Office.CHAIR) && !holds(there, Quorum.Office.VICE_CHAIR)) {
            lacks.add(Quorum.Lack.CHAIR);
        }
        if (rule.secretary() && !holds(there, Quorum.Office.SECRETARY)) {
            lacks.add(Quorum.Lack.SECRETARY);
        }
        return new ItemQuorum(left.entitled(), left.needed(), there.size(), lacks.isEmpty(), List.copyOf(lacks));
    }

    private static boolean holds(List<Member> there, Quorum.Office office) {
        return there.stream().anyMatch(member -> member.office() == office);
    }
}
