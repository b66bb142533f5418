package vn.hanoi.sti.expert;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert in a list; {@code employer} is where they work now, {@code account} whether they can sign in. */
record ExpertRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String displayName,
        String title,
        @Schema(required = true) List<String> specialties,
        String employer,
        @Schema(required = true) boolean account,
        @Schema(required = true) boolean active,
        @Schema(required = true) long version) {}
