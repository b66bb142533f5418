package vn.hanoi.sti.programme;

/** What may be done to a programme. */
enum ProgrammeAction {
    EDIT,
    EXTEND,
    END_EARLY,
    BEGIN_STAGE,
    CONCLUDE_STAGE,
    WAIVE_STAGE,
    /** Objectives, indicators and papers: the department, or the agency that leads it. */
    SET_OBJECTIVES
}
