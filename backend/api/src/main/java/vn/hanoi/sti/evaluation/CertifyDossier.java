package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The head vouches that figures and evidence are true and complete.
 *
 * @param statement must be said
 * @param digest of what the head saw; without it nobody knows what was vouched for
 */
record CertifyDossier(
        @NotNull @AssertTrue Boolean statement,
        @Size(max = 64) String digest) {}
