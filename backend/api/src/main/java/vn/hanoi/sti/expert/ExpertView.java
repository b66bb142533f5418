package vn.hanoi.sti.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.conflict.Tie;

/** An expert with everything that conflicts are computed from; {@code allowedActions}: {@code CHANGE}. */
record ExpertView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String displayName,
        String title,
        @Schema(required = true) List<String> specialties,
        UUID personId,
        @Schema(required = true) boolean active,
        String note,
        @Schema(required = true) List<Employer> employers,
        @Schema(required = true) List<Interest> interests,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /** For whom they work or worked; {@code to} absent while it lasts. */
    @Schema(name = "ExpertEmployer")
    record Employer(UUID agencyId, @Schema(required = true) String name, String office, LocalDate from, LocalDate to) {}

    /** What else ties them to a body. */
    @Schema(name = "ExpertInterest")
    record Interest(
            @Schema(required = true) Tie.Kind kind,
            UUID agencyId,
            @Schema(required = true) String name,
            LocalDate to,
            String note) {}
}
