package vn.hanoi.sti.dashboard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.criteria.Indicator;

/**
 * What became of one indicator from version to version of its set. A series is the code of the set and the code of the
 * indicator, never its name. Pure.
 */
final class SeriesVersions {
    private SeriesVersions() {}

    /** What was defined anew. */
    @Schema(name = "IndicatorChange")
    enum Change {
        NAME,
        UNIT,
        LEVEL,
        METHOD,
        WEIGHT,
        EVIDENCE,
        /** It is not in this version. */
        ABSENT
    }

    /**
     * One version of the set in which the series was looked at.
     *
     * @param firstYear of the campaigns that are evaluated by it
     * @param changed against the version before that had it; nothing for the first
     * @param comparable whether numbers of this version stand beside those of the one before: not where another unit or another
     *     way of counting gives them another meaning
     */
    @Schema(name = "SeriesVersion")
    record Version(
            @Schema(required = true) int setVersion,
            @Schema(required = true) int firstYear,
            @Schema(required = true) boolean official,
            @Schema(required = true) List<Change> changed,
            @Schema(required = true) boolean comparable) {}

    /** @param byYear versions that were applied, by the year of the campaign */
    static List<Version> of(SortedMap<Integer, PublishedSet> byYear, String indicatorCode) {
        var versions = new ArrayList<Version>();
        var last = -1;
        Indicator before = null;
        for (var entry : byYear.entrySet()) {
            var set = entry.getValue();
            if (set.setVersion() == last) {
                continue;
            }
            last = set.setVersion();
            var now = set.set().indicator(indicatorCode).orElse(null);
            var changed = now == null
                    ? EnumSet.of(Change.ABSENT)
                    : before == null ? EnumSet.noneOf(Change.class) : changed(before, now);
            var comparable = !changed.contains(Change.UNIT) && !changed.contains(Change.METHOD) && now != null;
            versions.add(
                    new Version(set.setVersion(), entry.getKey(), set.official(), List.copyOf(changed), comparable));
            before = now == null ? before : now;
        }
        return versions;
    }

    private static EnumSet<Change> changed(Indicator before, Indicator now) {
        var changed = EnumSet.noneOf(Change.class);
        add(changed, Change.NAME, List.of(before.vi(), before.en()), List.of(now.vi(), now.en()));
        add(changed, Change.UNIT, before.unit(), now.unit());
        add(changed, Change.LEVEL, before.level(), now.level());
        add(changed, Change.METHOD, before.method(), now.method());
        add(changed, Change.WEIGHT, before.weight(), now.weight());
        add(changed, Change.EVIDENCE, before.evidence(), now.evidence());
        return changed;
    }

    private static void add(EnumSet<Change> changed, Change kind, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(kind);
        }
    }
}
