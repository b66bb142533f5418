package vn.hanoi.sti.policy;

/** What a policy is (plan section II.1 a). */
enum PolicyType {
    /** Incentives in taxes and fees. */
    TAX_FEE,
    /** Support with infrastructure. */
    INFRASTRUCTURE,
    /** Encouraging organizations and enterprises to invest. */
    INVESTMENT,
    /** Special mechanisms for start-ups and digital transformation. */
    SPECIAL_MECHANISM
}
