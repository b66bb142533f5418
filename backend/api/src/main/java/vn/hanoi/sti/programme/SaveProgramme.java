package vn.hanoi.sti.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.register.Particulars;

/**
 * A programme as the department records it.
 *
 * @param agencyId the agency that leads it
 * @param endsOn last day; once it runs only a decision moves it
 * @param published every unit may see it; false when absent
 * @param illustrative shown as "minh họa"; false when absent
 */
record SaveProgramme(
        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Z0-9.\\-]+")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @NotNull UUID agencyId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Size(min = 1, max = 2000) String scope,
        Boolean published,
        Boolean illustrative,
        @Size(max = 100) List<@Valid @NotNull BudgetLine> budget,
        @Size(max = 50) List<@Valid @NotNull Product> products) {
    SaveProgramme {
        published = published != null && published;
        illustrative = illustrative != null && illustrative;
        budget = budget == null ? List.of() : budget;
        products = products == null ? List.of() : products;
    }

    Particulars particulars() {
        return new Particulars(null, code, nameVi, nameEn, agencyId, startsOn, endsOn, scope, published, illustrative);
    }
}
