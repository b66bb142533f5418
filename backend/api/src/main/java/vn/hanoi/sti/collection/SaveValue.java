package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a cell shall say.
 *
 * @param value figures in the form of the indicator's method, decimals as text: {@code {value}}, {@code {numerator,
 *     denominator}}, {@code {actual, target}}, {@code {met, applicable}}, {@code {before, after}}, {@code {fte, outputs}} or
 *     {@code {amount, fte}}
 */
record SaveValue(
        @NotNull SavedState state,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        JsonNode value,

        @Size(max = 4000) String explanation) {}
