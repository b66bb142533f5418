package vn.hanoi.sti.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.deadline.DeadlineWording;

/** Who would receive what, before anything is sent. */
@Schema(name = "RequestPreview")
record RequestPreview(
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        @Schema(required = true) DeadlineWording wording,
        @Schema(required = true) List<Recipient> recipients) {
    /**
     * A unit with its people and what it owes.
     *
     * @param heads names of its heads with an account, as of today
     * @param cells figures and statements, over the years in which it existed
     * @param sendable whether the request can be sent now: not sent yet, and the dossier is still being put together
     * @param warnings {@code data-request.no-head}, {@code data-request.no-officer}: nobody there would see it
     * @param sent absent while it was not sent
     */
    @Schema(name = "RequestRecipient")
    record Recipient(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) List<String> heads,
            @Schema(required = true) List<String> officers,
            @Schema(required = true) LocalDate deadline,
            @Schema(required = true) int indicators,
            @Schema(required = true) int cells,
            @Schema(required = true) int evidence,
            @Schema(required = true) boolean sendable,
            @Schema(required = true) List<String> warnings,
            DataRequestRow sent) {}
}
