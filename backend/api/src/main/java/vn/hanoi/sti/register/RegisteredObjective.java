package vn.hanoi.sti.register;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an object is to achieve.
 *
 * @param phase of a policy: before it was issued or since; absent for others
 * @param document the decision by which it was set or changed once the objectives bind
 */
public record RegisteredObjective(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID objectId,
        ObjectivePhase phase,
        @Schema(required = true) String code,
        @Schema(required = true) String textVi,
        String textEn,
        String document,
        @Schema(required = true) long version) {}
