package vn.hanoi.sti.cost;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where money comes from (column "Kinh phí thực hiện" of the plan's tables, and III.5). */
@Schema(name = "CostSource")
enum CostSource {
    CITY_BUDGET(true),
    COMMUNE_BUDGET(true),
    CENTRAL_BUDGET(true),
    SPONSORSHIP(false),
    AID(false),
    /** Other lawful money, named. */
    OTHER(false);

    private final boolean state;

    CostSource(boolean state) {
        this.state = state;
    }

    /** Whether it is money of the state's budget. */
    boolean isState() {
        return state;
    }
}
