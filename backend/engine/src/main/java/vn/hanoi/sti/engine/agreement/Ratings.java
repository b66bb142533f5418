package vn.hanoi.sti.engine.agreement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What members rated, one level of each for a unit at most; in an order that does not hang on how they came in. */
public final class Ratings {

    private final SortedMap<String, SortedMap<String, Integer>> units = new TreeMap<>();
    private final SortedSet<String> raters = new TreeSet<>();

    private Ratings() {}

    /** @throws IllegalArgumentException when somebody rated a unit twice */
    public static Ratings of(Collection<Rating> given) {
        Ratings ratings = new Ratings();
        given.forEach(ratings::add);
        return ratings;
    }

    private void add(Rating rating) {
        raters.add(rating.rater());
        Integer before =
                units.computeIfAbsent(rating.unit(), unit -> new TreeMap<>()).put(rating.rater(), rating.level());
        if (before != null) {
            throw new IllegalArgumentException("one level of " + rating.rater() + " for " + rating.unit());
        }
    }

    /** Level by rater, by unit. */
    public SortedMap<String, SortedMap<String, Integer>> units() {
        return Collections.unmodifiableSortedMap(units);
    }

    /** Everybody who rated anything. */
    public SortedSet<String> raters() {
        return Collections.unmodifiableSortedSet(raters);
    }

    List<List<Integer>> levels() {
        return units.values().stream().map(unit -> List.copyOf(unit.values())).toList();
    }
}
