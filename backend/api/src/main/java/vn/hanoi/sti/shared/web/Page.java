package vn.hanoi.sti.shared.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list; {@code total} counts what the viewer may see, never more. */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(required = true) int page,
        @Schema(required = true) int size,
        @Schema(required = true) long total) {
    public static <T> Page<T> of(List<T> items, PageQuery query, long total) {
        return new Page<>(items, query.page, query.size, total);
    }
}
