package vn.hanoi.sti.lastround;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Brings values of the last round.
 *
 * @param indicators codes of those that are wanted; absent or null: all that can be brought
 */
record CopyLastRound(@Size(min = 1, max = 500) List<@NotBlank @Size(max = 40) String> indicators) {}
