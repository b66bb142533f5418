package vn.hanoi.sti.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.collection.SavedCell;

/**
 * One correction with what was certified and what took its place.
 *
 * @param answer absent until the department has answered
 * @param certifiedAt when the head certified again, absent before
 * @param allowedActions {@code GRANT}, {@code REFUSE}
 */
@Schema(name = "CorrectionView")
record CorrectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CorrectionState state,
        @Schema(required = true) String reason,
        @Schema(required = true) String askedByName,
        @Schema(required = true) Instant askedAt,
        @Schema(required = true) List<Cell> cells,
        Answer answer,
        Instant certifiedAt,
        @Schema(required = true) List<String> allowedActions) {
    /**
     * A cell that it is about.
     *
     * @param before what was certified, absent where nothing was entered
     * @param after what took its place, absent while nothing has
     */
    @Schema(name = "CorrectedCell")
    record Cell(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String period,
            Said before,
            Said after) {}

    /** What the cell said or says. */
    @Schema(name = "CorrectedValue")
    record Said(
            @Schema(required = true) int revision,
            @Schema(required = true) String state,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode value,

            String explanation,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {
        static Said of(SavedCell cell) {
            return new Said(
                    cell.revision(), cell.state().name(), cell.value(), cell.explanation(), cell.byName(), cell.at());
        }
    }

    /**
     * The department's word.
     *
     * @param dueOn last day for certifying again, absent when refused
     * @param overdue whether that day has passed without it
     */
    @Schema(name = "CorrectionAnswer")
    record Answer(
            @Schema(required = true) boolean granted,
            @Schema(required = true) String reason,
            LocalDate dueOn,
            @Schema(required = true) boolean overdue,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /**
     * All corrections of an evaluation, newest first.
     *
     * @param version of the evaluation, for If-Match of an answer
     * @param allowedActions {@code ASK}
     */
    @Schema(name = "CorrectionsView")
    record All(
            @Schema(required = true) List<CorrectionView> items,
            @Schema(required = true) long version,
            @Schema(required = true) List<String> allowedActions) {}
}
