package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The history of a cell, newest first. */
record ValueRevisions(@Schema(required = true) List<Item> items) {
    /** One revision. */
    @Schema(name = "CellRevision")
    record Item(
            @Schema(required = true) int revision,
            @Schema(required = true) SavedState state,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode value,

            String explanation,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    static ValueRevisions of(List<SavedCell> revisions) {
        return new ValueRevisions(revisions.stream()
                .map(r -> new Item(r.revision(), r.state(), r.value(), r.explanation(), r.byName(), r.at()))
                .toList());
    }
}
