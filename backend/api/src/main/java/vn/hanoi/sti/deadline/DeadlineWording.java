package vn.hanoi.sti.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline in words that nobody misreads: "before the 20th" names its last day too (edge case 3 of the domain). */
@Schema(name = "DeadlineWording")
public record DeadlineWording(
        @Schema(required = true) String vi,
        @Schema(required = true) String en) {
    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** @param deadline exclusive: the last day is the one before */
    public static DeadlineWording of(LocalDate deadline) {
        var last = deadline.minusDays(1);
        return new DeadlineWording(
                "trước ngày " + VI.format(deadline) + " (hết ngày " + VI.format(last) + ")",
                "before " + EN.format(deadline) + " (by the end of " + EN.format(last) + ")");
    }
}
