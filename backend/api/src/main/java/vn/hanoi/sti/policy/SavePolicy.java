package vn.hanoi.sti.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.register.Particulars;

/**
 * A policy as the department records it.
 *
 * @param startsOn the day from which it is in force
 * @param endsOn its last day; absent while none is set
 * @param affected the groups that it is meant for, in words
 * @param comparedWith the comparison group, in words; absent where there is none
 * @param published every unit may see it; false when absent
 * @param illustrative shown as "minh họa"; false when absent
 */
record SavePolicy(
        @NotBlank @Size(max = 35) @Pattern(regexp = "[A-Z0-9.\\-]+")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @NotNull PolicyType type,
        @NotNull UUID agencyId,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @Size(min = 1, max = 2000) String scope,
        @Size(min = 1, max = 2000) String affected,
        @Size(min = 1, max = 2000) String comparedWith,
        Boolean published,
        Boolean illustrative) {
    SavePolicy {
        published = published != null && published;
        illustrative = illustrative != null && illustrative;
    }

    Particulars particulars() {
        return new Particulars(
                type.name(), code, nameVi, nameEn, agencyId, startsOn, endsOn, scope, published, illustrative);
    }
}
