package vn.hanoi.sti.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Accepts many indicators at once. */
record AcceptIndicators(@NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 35) String> indicators) {}
