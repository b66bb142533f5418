package vn.hanoi.sti.programme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme is to bring forth; how many is a decimal, absent where it is not counted. */
@Embeddable
@Schema(name = "ProgrammeProduct")
record Product(
        @NotBlank @Size(max = 500) @Schema(required = true) String name,
        @Size(min = 1, max = 30) String quantity,
        @Size(min = 1, max = 50) String unit) {}
