package vn.hanoi.sti.run;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The runs of a campaign, the newest first.
 *
 * @param allowedActions START_PRELIMINARY, START_FINAL
 */
record RunList(
        @Schema(required = true) List<RunRow> items,
        @Schema(required = true) List<String> allowedActions) {}
