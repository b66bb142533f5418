package vn.hanoi.sti.evidence;

import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * The place in a file that proves something; each part may be left out, but a region and a quote need their page.
 *
 * @param page counted from 1
 * @param quote the words that stand there
 */
public record Pin(Integer page, PinRegion region, String quote) {
    /** Nothing more than the file. */
    public static final Pin WHOLE_FILE = new Pin(null, null, null);

    public Pin {
        quote = EvidenceForm.text(quote);
    }

    /** @throws Problem 422 naming a region without its page or beyond it */
    void check() {
        var gaps = new ArrayList<ProblemError>();
        if (page == null && (region != null || quote != null)) {
            gaps.add(ProblemError.at("/page", "evidence.pin.page-required"));
        }
        if (region != null) {
            gaps.addAll(region.gaps("/region"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("evidence.invalid", "There is no such place in a file.", List.copyOf(gaps));
        }
    }
}
