package vn.hanoi.sti.lastround;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.collection.EntryCell;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.collection.SavedState;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.engine.criteria.Indicator;

/** Which values of a round can stand in the next one. Pure. */
final class LastRoundRules {
    private LastRoundRules() {}

    /**
     * What can be brought.
     *
     * @param answered cells with a value then that are answered now
     * @param changed cells whose indicator is measured otherwise now
     */
    record Found(List<LastRoundView.Offer> offers, int answered, int changed) {}

    /**
     * Only what was reported is a value: that something was not reported, or asked to be left out, is said anew each round.
     * The period must be the same, and the indicator be measured the same way, or a figure would mean something else.
     */
    static Found find(List<EntryCell> now, List<EntryCell> then) {
        Map<String, EntryCell> before = then.stream()
                .filter(LastRoundRules::reported)
                .collect(Collectors.toMap(EntryCell::key, Function.identity()));
        var offers = new ArrayList<LastRoundView.Offer>();
        var answered = 0;
        var changed = 0;
        for (var cell : now) {
            var earlier = before.get(cell.key());
            if (earlier == null || !cell.existing()) {
                continue;
            }
            if (cell.saved() != null) {
                answered++;
            } else if (sameMeasure(cell.indicator(), earlier.indicator()) && fits(cell.indicator(), earlier.saved())) {
                offers.add(offer(earlier));
            } else {
                changed++;
            }
        }
        return new Found(offers, answered, changed);
    }

    private static boolean reported(EntryCell cell) {
        return cell.saved() != null && cell.saved().state() == SavedState.REPORTED;
    }

    private static boolean sameMeasure(Indicator now, Indicator then) {
        return now.unit().equals(then.unit())
                && now.method().getClass() == then.method().getClass();
    }

    private static boolean fits(Indicator indicator, SavedCell saved) {
        return ValueEntry.gaps(indicator, saved.state(), saved.value(), saved.explanation())
                .isEmpty();
    }

    private static LastRoundView.Offer offer(EntryCell cell) {
        var saved = cell.saved();
        return new LastRoundView.Offer(
                cell.indicator().code(),
                cell.period(),
                saved.value(),
                saved.explanation(),
                saved.revision(),
                saved.byName(),
                saved.at());
    }
}
