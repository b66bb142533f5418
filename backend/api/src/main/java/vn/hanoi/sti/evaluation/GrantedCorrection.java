package vn.hanoi.sti.evaluation;

import java.util.List;
import java.util.Set;

/** A return that opens named cells only. @param cells {@code indicator/period}, at least one */
record GrantedCorrection(String reason, Set<String> cells) {
    List<String> codes() {
        return cells.stream()
                .map(cell -> cell.substring(0, cell.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }
}
