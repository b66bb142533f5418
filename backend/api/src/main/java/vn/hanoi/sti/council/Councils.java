package vn.hanoi.sti.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.conflict.QuorumRule;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;

/** What other rooms may ask about councils. Runs in the caller's transaction. */
@ApplicationScoped
public class Councils {
    private final CouncilRepository councils;
    private final Experts experts;

    Councils(CouncilRepository councils, Experts experts) {
        this.councils = councils;
        this.experts = experts;
    }

    /**
     * @param lookbackYears how many years back an employment, a contract or a joint task bars
     * @param named members may know who else sits with them
     */
    public record Council(
            UUID id,
            String nameVi,
            String decisionNumber,
            LocalDate decidedOn,
            int lookbackYears,
            QuorumRule rule,
            boolean named,
            boolean active) {}

    /** A seat that somebody holds now. */
    public record Seat(UUID memberId, UUID councilId, UUID expertId, int number, CouncilRole role) {}

    /** @throws Problem 404 when absent or not visible to this viewer */
    public Council visible(UUID id, Viewer viewer) {
        return councils.visible(id, viewer, ownExpert(viewer))
                .map(Councils::fact)
                .orElseThrow(Problem::notFound);
    }

    public Map<UUID, Council> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : councils.list("id in ?1", ids).stream()
                        .map(Councils::fact)
                        .collect(Collectors.toMap(Council::id, council -> council));
    }

    /** Member → name, of those whom the council's anonymity lets this viewer know. */
    public Map<UUID, String> names(UUID councilId, Viewer viewer) {
        var council = councils.findById(councilId);
        var own = ownExpert(viewer);
        var named = viewer.can(Permissions.EVALUATION_READ_ALL) || council.getAnonymity() == Anonymity.NAMED;
        var seats = seats(councilId).stream()
                .filter(seat -> named || seat.expertId().equals(own))
                .toList();
        var known = experts.of(seats.stream().map(Seat::expertId).toList());
        return seats.stream()
                .collect(Collectors.toMap(
                        Seat::memberId, seat -> known.get(seat.expertId()).displayName()));
    }

    /** Seats held now in this council, by number. */
    public List<Seat> seats(UUID councilId) {
        return councils.members(List.of(councilId)).stream()
                .filter(member -> member.getEndedAt() == null)
                .map(MemberEntity::fact)
                .toList();
    }

    /** Seats that these experts hold in councils at work. */
    public List<Seat> seatsOf(Collection<UUID> expertIds) {
        return councils.standingSeats(expertIds).stream()
                .map(MemberEntity::fact)
                .toList();
    }

    /** Council → evaluations that it judges now. */
    public Map<UUID, List<UUID>> evaluations(Collection<UUID> ids) {
        return councils.standing(ids).stream()
                .collect(Collectors.groupingBy(
                        JudgedEntity::getCouncilId,
                        Collectors.mapping(JudgedEntity::getEvaluationId, Collectors.toList())));
    }

    /** The council that judges this evaluation now. */
    public Optional<Council> judging(UUID evaluationId) {
        return councils.standingOf(List.of(evaluationId)).stream()
                .findFirst()
                .map(assignment -> fact(councils.findById(assignment.getCouncilId())));
    }

    private UUID ownExpert(Viewer viewer) {
        return experts.ofPerson(viewer.personId()).map(Experts.Expert::id).orElse(null);
    }

    private static Council fact(CouncilEntity council) {
        return new Council(
                council.getId(),
                council.getNameVi(),
                council.getDecisionNumber(),
                council.getDecidedOn(),
                council.getLookbackYears(),
                council.rule(),
                council.getAnonymity() == Anonymity.NAMED,
                council.getState() == CouncilState.ACTIVE);
    }
}
