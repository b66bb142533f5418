package vn.hanoi.sti.target;

import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Direction;

/**
 * What a series measures.
 *
 * @param criteriaSetId the published set whose indicator it is; null for one defined here
 * @param indicatorCode null for one defined here
 */
record SeriesDefinition(
        UUID criteriaSetId, String indicatorCode, String nameVi, String nameEn, String unit, Direction direction) {}
