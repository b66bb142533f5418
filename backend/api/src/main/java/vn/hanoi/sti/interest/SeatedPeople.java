package vn.hanoi.sti.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.CouncilSeats;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.shared.store.RowScope;

/** Tells what a person's seats open and close to them. For who has no seat, this is one query. */
@ApplicationScoped
class SeatedPeople implements CouncilSeats {
    private final Experts experts;
    private final Councils councils;
    private final Standings standings;
    private final RowScope rows;

    SeatedPeople(Experts experts, Councils councils, Standings standings, RowScope rows) {
        this.experts = experts;
        this.councils = councils;
        this.standings = standings;
        this.rows = rows;
    }

    @Override
    public Seated of(UUID personId, Set<UUID> ownBodies) {
        var expert = experts.ofPerson(personId);
        if (expert.isEmpty()) {
            return Seated.NOWHERE;
        }
        var seats = councils.seatsOf(List.of(expert.get().id()));
        if (seats.isEmpty()) {
            return Seated.NOWHERE;
        }
        rows.everything();
        var assigned = new HashSet<UUID>();
        var barred = new HashSet<UUID>();
        for (var standing : standings.of(seats)) {
            var evaluation = standing.evaluation();
            if (standing.barred()) {
                // A body's own people keep what their body supplied; what the council does with it stays closed to
                // them.
                if (!ownBodies.contains(evaluation.agencyId())) {
                    barred.add(evaluation.id());
                }
            } else if (standing.status() == Standing.Status.ENTITLED) {
                assigned.add(evaluation.id());
            }
        }
        return new Seated(
                Set.copyOf(assigned),
                Set.copyOf(barred),
                seats.stream().map(Councils.Seat::memberId).collect(Collectors.toUnmodifiableSet()));
    }
}
