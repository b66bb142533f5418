package vn.hanoi.sti.engine.conflict;

/** What circumstance was found. */
public enum ConflictRule {
    /** Works for the unit, or stands for it. */
    EMPLOYED_NOW,
    /** Did within the years that count, or longer ago. */
    EMPLOYED_BEFORE,
    /** Works for the body that governs the unit. */
    GOVERNING_BODY_NOW,
    GOVERNING_BODY_BEFORE,
    /** Works for a body further up. */
    HIGHER_BODY_NOW,
    /** Entered a figure of this dossier. */
    VALUES_ENTERED,
    /** Handed this dossier in. */
    DOSSIER_HANDED_IN,
    /** Signed for this dossier. */
    DOSSIER_CERTIFIED,
    /** Added a file to it. */
    EVIDENCE_UPLOADED,
    /** A document in it was issued by the person. */
    EVIDENCE_ISSUED,
    /** A document in it was issued by a body for which the person works. */
    EVIDENCE_ISSUED_BY_EMPLOYER,
    /** A document in it bears the person's name: a suggestion, people share names. */
    NAMED_IN_EVIDENCE,
    /** A contract with the unit. */
    CONTRACT,
    /** A task carried out together with the unit. */
    JOINT_TASK,
    /** Spouse, parent, child or sibling works there. */
    FAMILY,
    /** Another interest that the register knows. */
    OTHER_INTEREST,
    /** The person said so about this very evaluation. */
    DECLARED
}
