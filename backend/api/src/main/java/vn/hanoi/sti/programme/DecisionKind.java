package vn.hanoi.sti.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision about a programme does. */
@Schema(name = "ProgrammeDecisionKind")
enum DecisionKind {
    EXTENSION,
    EARLY_END,
    /** A stage outside its window. */
    STAGE_EXCEPTION,
    /** A stage that need not be. */
    STAGE_WAIVER
}
