package vn.hanoi.sti.plan;

/** What may be done to a plan. */
enum PlanAction {
    EDIT,
    SET_MEMBERS,
    RECORD_ATTAINMENT,
    RECORD_FINDING,
    SET_CHAIN,
    /** Objectives, indicators and papers: the department, or the agency that leads it. */
    SET_OBJECTIVES
}
