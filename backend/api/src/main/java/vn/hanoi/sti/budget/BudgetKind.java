package vn.hanoi.sti.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a budget document is. */
@Schema(name = "BudgetDocumentKind")
enum BudgetKind {
    PROPOSAL,
    ESTIMATE,
    DECISION
}
