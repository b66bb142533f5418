package vn.hanoi.sti.agency;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body in the tree, with the bodies below it. */
record AgencyNode(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) AgencyKind kind,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) List<AgencyNode> children) {}
