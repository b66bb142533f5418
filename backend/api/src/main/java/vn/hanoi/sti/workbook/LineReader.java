package vn.hanoi.sti.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.spreadsheet.Hint;
import vn.hanoi.sti.spreadsheet.LegacyText;
import vn.hanoi.sti.spreadsheet.SheetCell;
import vn.hanoi.sti.spreadsheet.TypedNumber;
import vn.hanoi.sti.spreadsheet.TypedText;

/** Reads one line as what it asks for. */
final class LineReader {
    private static final int MOST_CHARACTERS = 4000;

    /**
     * What a line says.
     *
     * @param text a decimal as the engine writes it, or the text; empty when there is nothing, or nothing that counts
     * @param given whether something stands there, right or wrong
     */
    record Read(String text, boolean given, List<Note> notes) {
        boolean failed() {
            return notes.stream().anyMatch(note -> note.severity() == Finding.Severity.ERROR);
        }
    }

    /** A finding that does not know its place yet. */
    record Note(Finding.Severity severity, String code, String expected, Map<String, String> params) {}

    private LineReader() {}

    static Read read(SheetCell content, Member member, boolean percent) {
        return switch (content) {
            case SheetCell.Blank blank -> new Read("", false, List.of());
            case SheetCell.Refused refused
            when member.kind() == Member.Kind.TEXT && refused.code().equals(SheetCell.DATE) ->
                new Read(refused.received(), true, List.of());
            case SheetCell.Refused refused -> failed(refused.code());
            case SheetCell.Number number -> number(number, member);
            case SheetCell.Text text -> text(text, member, percent);
        };
    }

    private static Read number(SheetCell.Number number, Member member) {
        return member.kind() == Member.Kind.STATE
                ? failed("workbook.state.unknown")
                : new Read(number.value().toPlainString(), true, List.of());
    }

    private static Read text(SheetCell.Text text, Member member, boolean percent) {
        var typed = TypedText.of(text.typed());
        if (typed.text().isEmpty()) {
            return new Read("", false, List.of());
        }
        var notes = new ArrayList<Note>();
        typed.hints().forEach(hint -> notes.add(hint(hint)));
        return switch (member.kind()) {
            case NUMBER, WHOLE -> {
                var number = TypedNumber.of(typed.text(), member.kind() == Member.Kind.WHOLE, percent);
                if (number.value() == null) {
                    yield failed(number.code());
                }
                notes.add(hint(Hint.NUMBER_AS_TEXT));
                yield new Read(plain(number), true, notes);
            }
            case STATE ->
                StateWords.read(typed.text()).isPresent()
                        ? new Read(typed.text(), true, notes)
                        : failed("workbook.state.unknown");
            case OUTPUT_TYPE -> new Read(typed.text(), true, notes);
            case TEXT -> words(typed.text(), text.font(), notes);
        };
    }

    private static Read words(String text, String font, List<Note> notes) {
        var legacy = LegacyText.detect(text, font);
        if (legacy.isPresent()) {
            notes.add(new Note(
                    Finding.Severity.ERROR,
                    "workbook.text.legacy",
                    legacy.get().decoded(),
                    Map.of("encoding", legacy.get().encoding())));
        }
        if (text.length() > MOST_CHARACTERS) {
            notes.add(new Note(
                    Finding.Severity.ERROR,
                    "workbook.text.too-long",
                    null,
                    Map.of("most", Integer.toString(MOST_CHARACTERS))));
        }
        return new Read(text, true, notes);
    }

    private static String plain(TypedNumber number) {
        var value = number.value();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Note hint(Hint hint) {
        return new Note(Finding.Severity.HINT, hint.code(), null, Map.of());
    }

    private static Read failed(String code) {
        return new Read("", true, List.of(new Note(Finding.Severity.ERROR, code, null, Map.of())));
    }
}
