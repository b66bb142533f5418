package vn.hanoi.sti.question;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published answer. */
record HelpAnswer(
        @Schema(required = true) UUID id,
        @Schema(required = true) QuestionTopic topic,
        @Schema(required = true) String question,
        @Schema(required = true) String answer,
        @Schema(required = true) Instant publishedAt) {}
