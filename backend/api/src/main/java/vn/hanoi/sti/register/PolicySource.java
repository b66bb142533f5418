package vn.hanoi.sti.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.catalogue.ListKind;
import vn.hanoi.sti.catalogue.ListSource;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.catalogue.ObjectKey;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Policies have no fixed cycle (plan section II.1c): every one that was in force in the year or the year before it is
 * proposed, and people leave out with a reason what is not to be evaluated.
 */
@ApplicationScoped
class PolicySource implements ListSource {
    private final RegisteredListing listing;
    private final Moments moments;

    PolicySource(RegisteredListing listing, Moments moments) {
        this.listing = listing;
        this.moments = moments;
    }

    @Override
    public ListKind kind() {
        return ListKind.POLICY;
    }

    @Override
    public List<ListedObject> due(int year) {
        return listing.due(RegisteredKind.POLICY, policy -> isDue(policy, year), this::period);
    }

    @Override
    public List<ListedObject> find(Collection<ObjectKey> keys) {
        return listing.find(RegisteredKind.POLICY, keys, this::period);
    }

    @Override
    public Set<ObjectKey> closed(Collection<ObjectKey> keys) {
        return Set.of();
    }

    static boolean isDue(RegisteredObject policy, int year) {
        return policy.startsOn().getYear() <= year
                && (policy.endsOn() == null || policy.endsOn().getYear() >= year - 1);
    }

    /** From the year in which it came into force until it ended, or until now. */
    private ListedObject.Period period(RegisteredObject policy) {
        var first = policy.startsOn().getYear();
        var now = moments.today().getYear();
        var last = policy.endsOn() == null ? now : Math.min(now, policy.endsOn().getYear());
        return new ListedObject.Period(first, Math.max(first, last));
    }
}
