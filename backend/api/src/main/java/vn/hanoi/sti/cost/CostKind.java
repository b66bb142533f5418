package vn.hanoi.sti.cost;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an amount is. */
@Schema(name = "CostKind")
enum CostKind {
    ESTIMATE,
    SPENDING
}
