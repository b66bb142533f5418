package vn.hanoi.sti.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Moves a link to the newest file of its document, to this place in it; without a page the place stays the same. */
record MoveEvidenceLink(
        @Min(1) @Max(99_999) Integer page,
        @Valid PinRegion region,
        @Size(max = 2000) String quote) {
    /** Null when the place stays. */
    Pin pin() {
        return page == null && region == null && quote == null ? null : new Pin(page, region, quote);
    }
}
