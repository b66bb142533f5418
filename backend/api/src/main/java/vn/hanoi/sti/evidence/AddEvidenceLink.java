package vn.hanoi.sti.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Says that a file proves an indicator, in a data year when {@code period} names one, at a place when one is given. */
record AddEvidenceLink(
        @NotNull UUID revisionId,
        @NotBlank @Size(max = 35) String indicatorCode,
        @Size(max = 10) String period,
        @Min(1) @Max(99_999) Integer page,
        @Valid PinRegion region,
        @Size(max = 2000) String quote) {
    Pin pin() {
        return new Pin(page, region, quote);
    }
}
