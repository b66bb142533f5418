package vn.hanoi.sti.cost;

import java.util.Comparator;
import java.util.Locale;

/**
 * A source as a column of the table.
 *
 * @param name of another source, else null
 */
record SourceName(CostSource source, String name) implements Comparable<SourceName> {
    private static final Comparator<SourceName> ORDER =
            Comparator.comparing(SourceName::source).thenComparing(SourceName::folded);

    /** One source however its name was typed: case and spaces make no other one. */
    String folded() {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SourceName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceName that && source == that.source && folded().equals(that.folded());
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + folded().hashCode();
    }
}
