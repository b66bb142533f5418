package vn.hanoi.sti.collection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a dossier lacks nothing, and if it does, what. */
@Schema(name = "DossierCompleteness")
public record Completeness(
        @Schema(required = true) boolean complete,
        @Schema(required = true) List<Missing> missing) {
    public Completeness {
        missing = List.copyOf(missing);
    }
}
