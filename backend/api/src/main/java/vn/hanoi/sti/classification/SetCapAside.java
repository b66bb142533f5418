package vn.hanoi.sti.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Sets a cap aside: never silently, but with a written reason, and a document with its file. */
record SetCapAside(
        @NotBlank @Pattern(regexp = "CAP-0[1-9]") String cap,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 500) String document,
        UUID documentId) {}
