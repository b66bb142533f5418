package vn.hanoi.sti.target;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that was ever saved in a series, newest first. */
@Schema(name = "TargetHistory")
record SeriesHistory(@Schema(required = true) List<EntryView> items) {}
