package vn.hanoi.sti.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.register.Particulars;

/** A strategy as the department records it: what plans carry out. */
record SaveStrategy(
        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Z0-9.\\-]+")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @NotNull UUID agencyId,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @Size(min = 1, max = 2000) String scope,
        Boolean published,
        Boolean illustrative) {
    Particulars particulars() {
        return new Particulars(
                null,
                code,
                nameVi,
                nameEn,
                agencyId,
                startsOn,
                endsOn,
                scope,
                Boolean.TRUE.equals(published),
                Boolean.TRUE.equals(illustrative));
    }
}
