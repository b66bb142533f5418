package vn.hanoi.sti.cost;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An estimate or a spending; what is missing is refused together, by {@link CostRules}.
 *
 * @param sourceName of another source; only then
 * @param amount whole đồng
 * @param documentNumber of the paper that it rests on
 * @param basis what it is for
 */
record RecordCost(
        CostKind kind,
        CostSource source,
        @Size(max = 200) String sourceName,
        Long amount,
        @Size(max = 100) String documentNumber,
        LocalDate documentDate,
        @Size(max = 1000) String basis) {}
