package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.shared.problem.Problem;

/** People as what leaves the house reaches them, without a session. Runs in the caller's transaction. */
@ApplicationScoped
public class Recipients {
    private final PersonRepository people;
    private final Viewers viewers;

    Recipients(PersonRepository people, Viewers viewers) {
        this.people = people;
        this.viewers = viewers;
    }

    /** Somebody to be written to. */
    public record Recipient(String displayName, String email, Viewer viewer) {}

    /**
     * A person with the roles that they had when they last signed in, and what they stand for today; opens their rows for
     * the transaction at hand.
     *
     * @throws Problem 404 when there is no such person, or an administrator has switched them off
     */
    public Recipient find(UUID personId) {
        var viewer = viewers.asLastSignedIn(personId);
        return new Recipient(viewer.displayName(), address(personId).orElseThrow(Problem::notFound), viewer);
    }

    /** Where to write to; empty when no address is known. */
    public Optional<String> address(UUID personId) {
        return people.findByIdOptional(personId)
                .map(PersonEntity::getEmail)
                .map(String::strip)
                .filter(email -> email.indexOf('@') > 0);
    }
}
