package vn.hanoi.sti.workbook;

import vn.hanoi.sti.collection.SavedCell;

/** What a saved cell says on each of its lines. */
final class CellText {
    private CellText() {}

    /**
     * A figure as the engine writes it, a state's word, a text; empty when the cell says nothing there.
     *
     * @param saved null while nobody has saved the cell
     */
    static String of(SavedCell saved, Member member) {
        if (saved == null) {
            return "";
        }
        if (member.kind() == Member.Kind.STATE) {
            return StateWords.of(saved.state());
        }
        if (member.kind() == Member.Kind.TEXT) {
            return saved.explanation() == null ? "" : saved.explanation();
        }
        if (saved.value() == null) {
            return "";
        }
        var part = member.output() ? saved.value().path("outputs").path(member.line()) : saved.value();
        return part.path(member.property()).asText("");
    }
}
