package vn.hanoi.sti.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the baseline data set counts (plan section II.1 đ). */
@Schema(name = "PolicyMeasure")
enum Measure {
    /** Organizations and enterprises that it is meant for. */
    AFFECTED,
    BENEFICIARY_ORGANIZATIONS,
    BENEFICIARY_ENTERPRISES,
    /** Đồng spent on carrying it out. */
    FUNDS_SPENT,
    /** Đồng that enterprises spend on science, technology and innovation. */
    ENTERPRISE_SPENDING,
    /** Đồng in enterprises' science and technology funds. */
    ENTERPRISE_FUND;

    boolean isMoney() {
        return this == FUNDS_SPENT || this == ENTERPRISE_SPENDING || this == ENTERPRISE_FUND;
    }
}
