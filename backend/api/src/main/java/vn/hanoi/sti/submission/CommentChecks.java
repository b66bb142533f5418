package vn.hanoi.sti.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Words on warnings, each named by the finding's fingerprint. */
record CommentChecks(@NotEmpty @Size(max = 500) List<@NotNull @Valid Comment> comments) {
    /** One word. */
    record Comment(
            @NotBlank @Size(max = 64) String fingerprint,
            @NotBlank @Size(max = 2000) String text) {}
}
