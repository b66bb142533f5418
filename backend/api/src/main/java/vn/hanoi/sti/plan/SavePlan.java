package vn.hanoi.sti.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.register.Particulars;

/**
 * A plan as the department records it.
 *
 * @param fromYear its first year
 * @param toYear its last year; the same for an annual plan
 * @param published every unit may see it; false when absent
 * @param illustrative shown as "minh họa"; false when absent
 */
record SavePlan(
        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Z0-9.\\-]+")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @NotNull PlanLevel level,
        @NotNull @Min(2000) @Max(2100) Integer fromYear,
        @NotNull @Min(2000) @Max(2100) Integer toYear,
        @NotNull UUID agencyId,
        @Size(min = 1, max = 2000) String scope,
        Boolean published,
        Boolean illustrative) {
    SavePlan {
        published = published != null && published;
        illustrative = illustrative != null && illustrative;
    }

    Particulars particulars() {
        return new Particulars(
                level.name(),
                code,
                nameVi,
                nameEn,
                agencyId,
                LocalDate.of(fromYear, 1, 1),
                LocalDate.of(toYear, 12, 31),
                scope,
                published,
                illustrative);
    }
}
