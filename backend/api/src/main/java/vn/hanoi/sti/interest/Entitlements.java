package vn.hanoi.sti.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.engine.conflict.Quorum;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.expert.Experts;

/** Who may take part in an evaluation, for other rooms. Runs in the caller's transaction. */
@ApplicationScoped
public class Entitlements {
    private final InterestService interests;
    private final Councils councils;
    private final Experts experts;

    Entitlements(InterestService interests, Councils councils, Experts experts) {
        this.interests = interests;
        this.councils = councils;
        this.experts = experts;
    }

    /** A seat of the viewer's with what it judges, open to them or waiting for their declaration. */
    public record Open(Councils.Seat seat, EvaluationCase evaluation, boolean declared, Instant since) {}

    /** What the viewer's seats may judge, or ask them to declare on first; nothing that they are barred from. */
    public List<Open> open(Viewer viewer) {
        return experts
                .ofPerson(viewer.personId())
                .map(expert -> interests.anyone(councils.seatsOf(List.of(expert.id()))))
                .orElse(List.of())
                .stream()
                .filter(standing -> !standing.barred())
                .map(standing -> standing.status() == Standing.Status.ENTITLED
                        ? new Open(
                                standing.seat(),
                                standing.evaluation(),
                                true,
                                standing.declaration().view().at())
                        : new Open(
                                standing.seat(),
                                standing.evaluation(),
                                false,
                                standing.evaluation().openedAt()))
                .toList();
    }

    /** The council that judges this evaluation now. */
    public Optional<Councils.Council> council(UUID evaluationId) {
        return councils.judging(evaluationId);
    }

    /** The viewer's own seat, while they may judge this evaluation: seated, declared, not barred. */
    public Optional<Councils.Seat> seat(UUID evaluationId, Viewer viewer) {
        if (!viewer.assigned().contains(evaluationId)) {
            return Optional.empty();
        }
        return experts.ofPerson(viewer.personId())
                .flatMap(expert -> councils.judging(evaluationId)
                        .flatMap(council -> councils.seats(council.id()).stream()
                                .filter(seat -> seat.expertId().equals(expert.id()))
                                .findFirst()));
    }

    /** Seats whose holders are not barred from it, by number. */
    public List<Councils.Seat> seats(UUID evaluationId) {
        return councils.judging(evaluationId)
                .map(council -> interests.anyone(councils.seats(council.id())).stream()
                        .filter(standing -> standing.evaluation().id().equals(evaluationId))
                        .filter(standing -> !standing.barred())
                        .map(Standing::seat)
                        .toList())
                .orElse(List.of());
    }

    /**
     * How a member stands to an evaluation of their council.
     *
     * @param declared has said that nothing stands in the way
     * @param recusedAt when a recusal that holds was put on record, null where none is
     * @param declaredRecusal by the member's own word; false where it was found
     */
    public record Place(
            Councils.Seat seat, boolean barred, boolean declared, Instant recusedAt, boolean declaredRecusal) {}

    /** Every member with every evaluation of the council as they stand now; by seat. */
    public Map<UUID, List<Place>> places(UUID councilId) {
        return interests.anyone(councils.seats(councilId)).stream()
                .collect(Collectors.groupingBy(
                        standing -> standing.evaluation().id(),
                        Collectors.mapping(Entitlements::place, Collectors.toList())));
    }

    private static Place place(Standing standing) {
        var recusal = standing.recusal();
        return new Place(
                standing.seat(),
                standing.barred(),
                standing.status() == Standing.Status.ENTITLED,
                recusal == null ? null : recusal.at(),
                recusal != null && recusal.source() == RecusalSource.DECLARED);
    }

    /** What is left of the council for this evaluation. */
    public Quorum quorum(Councils.Council council, UUID evaluationId) {
        return interests.quorum(council, evaluationId);
    }
}
