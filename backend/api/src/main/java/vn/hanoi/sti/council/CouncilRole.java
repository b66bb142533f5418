package vn.hanoi.sti.council;

import vn.hanoi.sti.engine.conflict.Quorum;

/** What a member is in the council. */
public enum CouncilRole {
    CHAIR(Quorum.Office.CHAIR),
    VICE_CHAIR(Quorum.Office.VICE_CHAIR),
    SECRETARY(Quorum.Office.SECRETARY),
    /** Writes an opinion on the dossier beforehand (ủy viên phản biện). */
    REVIEWER(Quorum.Office.NONE),
    MEMBER(Quorum.Office.NONE);

    private final Quorum.Office office;

    CouncilRole(Quorum.Office office) {
        this.office = office;
    }

    public Quorum.Office office() {
        return office;
    }

    /** Whether a council has at most one of them. */
    boolean single() {
        return this == CHAIR || this == SECRETARY;
    }
}
