package vn.hanoi.sti.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a member says about one evaluation before they see its dossier, or later when they discover something.
 *
 * @param conflict whether something stands in their way
 * @param kind and {@code words}: what; required then, and only then
 */
record DeclareInterest(
        @NotNull UUID evaluationId,
        @NotNull Boolean conflict,
        InterestKind kind,
        @Size(max = 2000) String words) {}
