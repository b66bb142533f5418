package vn.hanoi.sti.budget;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A budget document and whose grades it used; what is missing is refused together.
 *
 * @param evaluationIds whose grades, as they are now, went into it
 */
record RecordBudgetDocument(
        BudgetKind kind,
        @Size(max = 100) String number,
        LocalDate issuedOn,
        @Size(max = 200) String issuer,
        @Size(max = 200) List<UUID> evaluationIds) {}
