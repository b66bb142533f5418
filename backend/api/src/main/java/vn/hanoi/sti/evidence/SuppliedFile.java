package vn.hanoi.sti.evidence;

import java.time.Instant;
import java.util.UUID;

/** A file where it was supplied. */
public record SuppliedFile(
        UUID evaluationId,
        UUID agencyId,
        String organizationName,
        UUID documentId,
        UUID revisionId,
        String title,
        String fileName,
        Instant uploadedAt) {}
