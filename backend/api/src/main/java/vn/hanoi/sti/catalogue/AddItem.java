package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * Takes an object onto a list that no rule proposes.
 *
 * @param stage of a programme, else absent
 * @param reason at whose request, or what has changed
 */
record AddItem(
        @NotNull UUID objectId,
        Stage stage,
        @NotBlank @Size(max = 1000) String reason) {}
