package vn.hanoi.sti.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.conflict.Tie;

/**
 * An expert's particulars, whole: what is left out is taken off.
 *
 * @param title academic title or degree
 * @param personId the account with which they sign in; absent while they have none
 * @param active whether they can be given new seats
 */
record SaveExpert(
        @NotBlank @Size(max = 200) String displayName,
        @Size(max = 100) String title,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 100) String> specialties,
        UUID personId,
        @NotNull Boolean active,
        @Size(max = 1000) String note,
        @NotNull @Size(max = 50) List<@Valid @NotNull Employer> employers,
        @NotNull @Size(max = 50) List<@Valid @NotNull Interest> interests) {
    /**
     * For whom they work or worked.
     *
     * @param agencyId a body of ours; its name is taken from there
     * @param name required where there is no such body
     * @param to last day, absent while it lasts
     */
    @Schema(name = "SaveExpertEmployer")
    record Employer(
            UUID agencyId,
            @Size(max = 300) String name,
            @Size(max = 200) String office,
            LocalDate from,
            LocalDate to) {}

    /**
     * What else ties them to a body.
     *
     * @param to last day, absent while it lasts
     */
    @Schema(name = "SaveExpertInterest")
    record Interest(
            @NotNull Tie.Kind kind,
            UUID agencyId,
            @Size(max = 300) String name,
            LocalDate to,
            @Size(max = 500) String note) {}
}
