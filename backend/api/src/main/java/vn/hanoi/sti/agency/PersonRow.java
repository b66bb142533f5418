package vn.hanoi.sti.agency;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person and everything they stand for. */
record PersonRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String subject,
        String username,
        @Schema(required = true) String displayName,
        String email,
        @Schema(required = true) boolean active,
        @Schema(required = true) List<MembershipView> memberships,
        @Schema(required = true) long version) {}
