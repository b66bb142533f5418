package vn.hanoi.sti.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.engine.target.Attainment;

/**
 * What counts of everything that was saved in a series.
 *
 * @param newestFirst all entries
 */
record SeriesEntries(List<EntryEntity> newestFirst) {
    SeriesEntries {
        newestFirst = List.copyOf(newestFirst);
    }

    /** The baseline that counts. */
    Optional<NewEntry> baseline() {
        return newestFirst.stream()
                .filter(e -> e.kind() == EntryKind.BASELINE)
                .findFirst()
                .map(EntryEntity::said);
    }

    /** The target or actual of a year that counts. */
    Optional<NewEntry> of(EntryKind kind, int year) {
        return entry(kind, year).map(EntryEntity::said);
    }

    /** What an entry of this kind and year would supersede; baselines supersede each other whatever their year. */
    Optional<NewEntry> current(EntryKind kind, int year) {
        return kind == EntryKind.BASELINE ? baseline() : of(kind, year);
    }

    List<EntryView> baselines() {
        return newestFirst.stream()
                .filter(e -> e.kind() == EntryKind.BASELINE)
                .map(EntryEntity::view)
                .toList();
    }

    /** Every year with a target or an actual, earliest first, measured against the baseline that counts. */
    List<SeriesView.YearView> years(Direction direction) {
        var known = new TreeSet<Integer>();
        newestFirst.stream().filter(e -> e.kind() != EntryKind.BASELINE).forEach(e -> known.add(e.year()));
        var baseline = baseline().flatMap(SeriesEntries::number);
        var years = new ArrayList<SeriesView.YearView>();
        for (var year : known) {
            var target = entry(EntryKind.TARGET, year);
            var actual = entry(EntryKind.ACTUAL, year);
            var attainment = Attainment.of(
                    direction,
                    baseline,
                    target.map(EntryEntity::said).flatMap(SeriesEntries::number),
                    actual.map(EntryEntity::said).flatMap(SeriesEntries::number));
            years.add(SeriesView.YearView.of(
                    year,
                    target.map(EntryEntity::view).orElse(null),
                    actual.map(EntryEntity::view).orElse(null),
                    attainment));
        }
        return years;
    }

    private Optional<EntryEntity> entry(EntryKind kind, int year) {
        return newestFirst.stream()
                .filter(e -> e.kind() == kind && e.year() == year)
                .findFirst();
    }

    private static Optional<Fraction> number(NewEntry entry) {
        return NumberText.fraction(entry.value());
    }
}
