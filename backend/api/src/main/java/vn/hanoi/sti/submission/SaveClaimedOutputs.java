package vn.hanoi.sti.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hanoi.sti.engine.check.OutputIdentifier;

/** The outputs of one cell by name; an empty list takes the names back. */
record SaveClaimedOutputs(@NotNull @Size(max = 500) List<@NotNull @Valid Output> outputs) {
    /**
     * One output.
     *
     * @param type a type of the indicator's method
     * @param identifier as printed; DOI and ISBN are checked
     * @param fraction of authorship, above 0 and at most 1; 1 when absent
     */
    record Output(
            @NotBlank @Size(max = 60) String type,
            @NotNull OutputIdentifier kind,
            @NotBlank @Size(max = 300) String identifier,
            @NotBlank @Size(max = 500) String title,
            @Size(max = 12) String fraction) {}
}
