package vn.hanoi.sti.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.CurrentActor;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.security.RolePermissions;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;

/** Knows the viewer of the request at hand, and opens the rows that they may see for the transaction at hand. */
@RequestScoped
public class Viewers {
    private final CurrentActor actor;
    private final SignIn signIn;
    private final PersonRepository people;
    private final AgencyRepository agencies;
    private final RowScope rows;
    private final CouncilSeats seats;
    private final Moments moments;
    private Viewer viewer;

    Viewers(
            CurrentActor actor,
            SignIn signIn,
            PersonRepository people,
            AgencyRepository agencies,
            RowScope rows,
            CouncilSeats seats,
            Moments moments) {
        this.actor = actor;
        this.signIn = signIn;
        this.people = people;
        this.agencies = agencies;
        this.rows = rows;
        this.seats = seats;
        this.moments = moments;
    }

    /**
     * The viewer. Call it first in every service method that touches an evaluation's rows: until then row-level
     * security shows none.
     *
     * @throws Problem 403 when an administrator has switched the person off
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Viewer current() {
        if (viewer == null) {
            viewer = load();
        }
        rows.only(
                viewer.can(Permissions.EVALUATION_READ_ALL),
                viewer.readable(),
                viewer.assigned(),
                viewer.barred(),
                viewer.seats());
        return viewer;
    }

    /**
     * Somebody without a session, who holds nothing but what they stand for today: for what leaves without a login. Opens
     * their rows for the transaction at hand.
     *
     * @throws Problem 404 when there is no such person, or an administrator has switched them off
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Viewer withoutSession(UUID personId) {
        var person =
                people.findByIdOptional(personId).filter(PersonEntity::isActive).orElseThrow(Problem::notFound);
        var found = viewerOf(person, Set.of());
        rows.only(false, found.readable(), found.assigned(), found.barred(), found.seats());
        return found;
    }

    /**
     * Somebody without a session, with the roles that they had when they last signed in: for what is made for them while
     * they are away. They are the {@link #current} viewer from now on: rooms below open rows for them again. Never in a
     * request of somebody else.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Viewer asLastSignedIn(UUID personId) {
        var person =
                people.findByIdOptional(personId).filter(PersonEntity::isActive).orElseThrow(Problem::notFound);
        viewer = viewerOf(person, RolePermissions.of(signIn.lastRoles(personId)));
        return current();
    }

    private Viewer load() {
        var person = people.bySubject(actor.subject()).orElse(null);
        if (person == null) {
            signIn.register(actor.subject(), actor.username(), actor.displayName(), actor.email());
            person = people.bySubject(actor.subject()).orElseThrow();
        }
        if (!person.isActive()) {
            throw Problem.of(403, "auth.person.inactive", "An administrator has switched this account off.");
        }
        return viewerOf(person, actor.permissions());
    }

    private Viewer viewerOf(PersonEntity person, Set<String> permissions) {
        var memberships = people.membershipsOn(person.getId(), moments.actualToday());
        var officerOf = bodies(memberships, MembershipRole.OFFICER);
        var headOf = bodies(memberships, MembershipRole.HEAD);
        var own = memberships.stream().map(m -> m.getAgency().getId()).collect(Collectors.toSet());
        var seated = seats.of(person.getId(), own);
        return new Viewer(
                person.getId(),
                person.getDisplayName(),
                permissions,
                officerOf,
                headOf,
                Set.copyOf(agencies.withDescendants(own)),
                seated.assigned(),
                seated.barred(),
                seated.seats());
    }

    private static Set<UUID> bodies(List<MembershipEntity> memberships, MembershipRole role) {
        return memberships.stream()
                .filter(m -> m.getRole() == role)
                .map(m -> m.getAgency().getId())
                .collect(Collectors.toUnmodifiableSet());
    }
}
