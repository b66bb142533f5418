package vn.hanoi.sti.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.collection.SavedState;

/** The words of the dropdown for a cell's state, those of the screen. */
final class StateWords {
    private static final Map<String, SavedState> KNOWN = Map.of(
            "có số liệu", SavedState.REPORTED,
            "không có số liệu", SavedState.NOT_REPORTED,
            "chưa có", SavedState.NOT_REPORTED,
            "không áp dụng", SavedState.NOT_APPLICABLE);

    static final List<String> CHOICES = List.of("Có số liệu", "Không có số liệu", "Không áp dụng");

    private StateWords() {}

    static String of(SavedState state) {
        return CHOICES.get(state.ordinal());
    }

    static Optional<SavedState> read(String text) {
        return Optional.ofNullable(KNOWN.get(text.toLowerCase(Locale.ROOT)));
    }
}
