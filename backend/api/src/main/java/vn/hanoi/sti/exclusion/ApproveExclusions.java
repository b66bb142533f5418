package vn.hanoi.sti.exclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Codes of the indicators whose leaving out is approved, each named: nothing is approved unseen. */
record ApproveExclusions(@NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 40) String> indicators) {}
