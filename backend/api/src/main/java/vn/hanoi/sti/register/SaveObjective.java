package vn.hanoi.sti.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An objective to be set or changed.
 *
 * @param phase of a policy only
 * @param document needed once the objectives bind
 */
record SaveObjective(
        ObjectivePhase phase,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 1000) String textVi,
        @Size(min = 1, max = 1000) String textEn,
        @Size(min = 1, max = 200) String document) {}
