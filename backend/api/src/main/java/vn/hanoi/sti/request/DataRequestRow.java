package vn.hanoi.sti.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request that was sent.
 *
 * @param deadline as it was when the request was sent, exclusive
 * @param firstOpenedAt when somebody of the unit opened it; absent before
 */
@Schema(name = "DataRequestRow")
record DataRequestRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String number,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) int indicators,
        @Schema(required = true) int cells,
        @Schema(required = true) int evidence,
        String note,
        @Schema(required = true) String sentByName,
        @Schema(required = true) Instant sentAt,
        Instant firstOpenedAt,
        String firstOpenedByName) {
    static DataRequestRow of(DataRequestEntity request, OpeningEntity opening) {
        return new DataRequestRow(
                request.id(),
                request.evaluationId(),
                request.number(),
                request.deadline(),
                request.indicators(),
                request.cells(),
                request.evidence(),
                request.note(),
                request.sentByName(),
                request.sentAt(),
                opening == null ? null : opening.openedAt(),
                opening == null ? null : opening.openedByName());
    }

    /** Every request of a campaign that the viewer may see, by the units' codes. */
    @Schema(name = "DataRequestRows")
    record All(@Schema(required = true) List<DataRequestRow> items) {}
}
