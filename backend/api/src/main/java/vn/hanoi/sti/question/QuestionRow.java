package vn.hanoi.sti.question;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One question in a list.
 *
 * @param waitingDays whole days since it waits for a word; absent once answered
 */
record QuestionRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) String agencyName,
        @Schema(required = true) QuestionKind kind,
        @Schema(required = true) QuestionTopic topic,
        @Schema(required = true) String subject,
        @Schema(required = true) QuestionState state,
        @Schema(required = true) Instant askedAt,
        Integer waitingDays,
        @Schema(required = true) boolean published) {}
