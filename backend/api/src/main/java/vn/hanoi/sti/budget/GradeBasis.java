package vn.hanoi.sti.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a grade was when a document used it. */
@Schema(name = "GradeBasis")
enum GradeBasis {
    /** Scored, not approved yet. */
    PRELIMINARY,
    /** Approved and sealed. */
    FINAL
}
