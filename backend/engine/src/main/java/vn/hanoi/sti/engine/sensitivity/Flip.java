package vn.hanoi.sti.engine.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.IndicatorResult;
import vn.hanoi.sti.engine.scoring.Regrading;

/**
 * The smallest change of one indicator alone that turns the grade.
 *
 * @param indicator its code
 * @param from      share of its weight that it reaches, 0 to 1
 * @param to        share at which the grade turns
 * @param beyond    whether the grade is still the old one at {@code to} and turns as soon as it is passed
 * @param points    the points between the two
 * @param grade     the grade it turns to
 */
public record Flip(String indicator, Fraction from, Fraction to, boolean beyond, Fraction points, String grade) {

    private static final Fraction HALF = Fraction.of(1, 2);

    /** The smallest change of every indicator that can turn the grade alone, the smallest of all first. */
    public static List<Flip> of(Regrading regrading) {
        List<Flip> flips = new ArrayList<>();
        if (regrading.result().grade().isPresent()) {
            for (int i = 0; i < regrading.live().size(); i++) {
                new Search(regrading, i).smallest().ifPresent(flips::add);
            }
        }
        flips.sort(Comparator.comparing(Flip::points).thenComparing(Flip::indicator));
        return List.copyOf(flips);
    }

    /** Moves one indicator; its share can only matter where the total or its group's percent meets a bound. */
    private static final class Search {
        private final Regrading regrading;
        private final int at;
        private final Fraction share;
        private final Fraction weight;
        private final List<Fraction> weights;
        private final List<Fraction> shares;

        private Search(Regrading regrading, int at) {
            this.regrading = regrading;
            this.at = at;
            this.weights = regrading.live().stream()
                    .map(part -> part.effectiveWeight().orElseThrow())
                    .toList();
            this.shares = regrading.live().stream()
                    .map(part -> part.share().orElseThrow())
                    .toList();
            this.share = shares.get(at);
            this.weight = weights.get(at);
        }

        private Optional<Flip> smallest() {
            TreeSet<Fraction> critical = critical();
            Optional<Flip> up = up(critical);
            Optional<Flip> down = down(critical);
            if (up.isEmpty() || down.isEmpty()) {
                return up.or(() -> down);
            }
            return up.get().points().compareTo(down.get().points()) <= 0 ? up : down;
        }

        /** Bounds are reached, so upward the grade turns at a critical share. */
        private Optional<Flip> up(TreeSet<Fraction> critical) {
            for (Fraction to : critical.tailSet(share, false)) {
                Optional<String> turned = turned(to);
                if (turned.isPresent()) {
                    return Optional.of(flip(to, false, turned.get()));
                }
            }
            return Optional.empty();
        }

        /** Downward it turns below one: looked at half-way to the next. */
        private Optional<Flip> down(TreeSet<Fraction> critical) {
            for (Fraction to : critical.headSet(share, true).descendingSet()) {
                Fraction next = Optional.ofNullable(critical.lower(to)).orElse(Fraction.ZERO);
                if (to.signum() > 0) {
                    Optional<String> turned = turned(to.add(next).multiply(HALF));
                    if (turned.isPresent()) {
                        return Optional.of(flip(to, true, turned.get()));
                    }
                }
            }
            return Optional.empty();
        }

        private Flip flip(Fraction to, boolean beyond, String grade) {
            return new Flip(
                    regrading.live().get(at).code(),
                    share,
                    to,
                    beyond,
                    to.subtract(share).abs().multiply(weight),
                    grade);
        }

        private Optional<String> turned(Fraction to) {
            List<Fraction> changed = new ArrayList<>(shares);
            changed.set(at, to);
            Optional<String> grade = regrading.grade(weights, changed);
            return grade.equals(regrading.result().grade()) ? Optional.empty() : grade;
        }

        private TreeSet<Fraction> critical() {
            TreeSet<Fraction> critical = new TreeSet<>();
            int group = regrading.groupOf(regrading.live().get(at));
            Fraction total = points(part -> true);
            for (Fraction bound : Bounds.totals(regrading.set())) {
                add(critical, bound.subtract(total));
            }
            Fraction groupPoints = points(part -> regrading.groupOf(part) == group);
            Fraction groupWeight = Exact.sum(regrading.live().stream()
                    .filter(part -> regrading.groupOf(part) == group)
                    .map(part -> part.effectiveWeight().orElseThrow())
                    .toList());
            for (Fraction percent : Bounds.groupPercents(regrading.set())) {
                add(
                        critical,
                        percent.multiply(groupWeight).divide(Exact.HUNDRED).subtract(groupPoints));
            }
            return critical;
        }

        private Fraction points(Predicate<IndicatorResult> counted) {
            return Exact.sum(regrading.live().stream()
                    .filter(counted)
                    .map(part -> part.points().orElseThrow())
                    .toList());
        }

        /** The share at which the indicator would have so many points more, where there is one. */
        private void add(TreeSet<Fraction> critical, Fraction points) {
            Fraction to = share.add(points.divide(weight));
            if (to.signum() >= 0 && to.compareTo(Fraction.ONE) <= 0) {
                critical.add(to);
            }
        }
    }
}
