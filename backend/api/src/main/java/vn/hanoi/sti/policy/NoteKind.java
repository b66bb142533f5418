package vn.hanoi.sti.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note about a policy is. */
@Schema(name = "PolicyNoteKind")
enum NoteKind {
    /** How another agency took part. */
    COORDINATION,
    DIFFICULTY,
    RISK
}
