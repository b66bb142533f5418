package vn.hanoi.sti.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Direction;

/**
 * An indicator to be followed: one of a published set, named by set and code, or one defined here by name and unit.
 */
record CreateSeries(
        @NotNull ObjectType objectType,
        @NotNull UUID objectId,
        UUID criteriaSetId,
        @Size(min = 1, max = 50) String indicatorCode,
        @Size(min = 1, max = 300) String nameVi,
        @Size(min = 1, max = 300) String nameEn,
        @Size(min = 1, max = 50) String unit,
        @NotNull Direction direction) {}
