package vn.hanoi.sti.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Direction;

/**
 * An indicator to be followed: one of a published set, named by set and code, or one defined here by name and unit.
 *
 * @param objectiveId the objective of the plan, programme or policy under which it is followed
 * @param ownerId the agency that answers for it, where that is another than the one that leads the object
 * @param document the decision by which it is added to indicators that bind
 */
record CreateSeries(
        @NotNull ObjectType objectType,
        @NotNull UUID objectId,
        UUID criteriaSetId,
        @Size(min = 1, max = 50) String indicatorCode,
        @Size(min = 1, max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @Size(min = 1, max = 50) String unit,
        @NotNull Direction direction,
        UUID objectiveId,
        UUID ownerId,
        @Size(min = 1, max = 200) String document) {}
