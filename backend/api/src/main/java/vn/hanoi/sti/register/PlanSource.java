package vn.hanoi.sti.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.catalogue.ListKind;
import vn.hanoi.sti.catalogue.ListSource;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.catalogue.ObjectKey;

/**
 * Plans are evaluated each year, and in the last year of a period (plan section II.2c): what ends in the year or ended in
 * the year before it. One in the midst of its period is added when policy or context changes.
 */
@ApplicationScoped
class PlanSource implements ListSource {
    private final RegisteredListing listing;

    PlanSource(RegisteredListing listing) {
        this.listing = listing;
    }

    @Override
    public ListKind kind() {
        return ListKind.PLAN;
    }

    @Override
    public List<ListedObject> due(int year) {
        return listing.due(RegisteredKind.PLAN, plan -> isDue(plan, year), this::period);
    }

    @Override
    public List<ListedObject> find(Collection<ObjectKey> keys) {
        return listing.find(RegisteredKind.PLAN, keys, this::period);
    }

    @Override
    public Set<ObjectKey> closed(Collection<ObjectKey> keys) {
        return Set.of();
    }

    static boolean isDue(RegisteredObject plan, int year) {
        var last = last(plan);
        return last == year || last == year - 1;
    }

    private ListedObject.Period period(RegisteredObject plan) {
        return new ListedObject.Period(plan.startsOn().getYear(), last(plan));
    }

    private static int last(RegisteredObject plan) {
        return (plan.endsOn() == null ? plan.startsOn() : plan.endsOn()).getYear();
    }
}
