package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** The head vouches that figures and evidence are true and complete; {@code statement} must be said. */
record CertifyDossier(@NotNull @AssertTrue Boolean statement) {}
