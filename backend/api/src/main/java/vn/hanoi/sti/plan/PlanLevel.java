package vn.hanoi.sti.plan;

/** For how long a plan is made. */
enum PlanLevel {
    /** Several years, usually five. */
    PERIOD,
    ANNUAL
}
