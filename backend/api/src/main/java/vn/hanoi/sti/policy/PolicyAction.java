package vn.hanoi.sti.policy;

/** What may be done to a policy. */
enum PolicyAction {
    EDIT,
    /** Figures, coordination, difficulties: the department, or the agency that leads it. */
    RECORD,
    SET_OBJECTIVES
}
