package vn.hanoi.sti.collection;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a derivation, live or sealed: the sentence of the rules applied, to what, and what came out.
 *
 * @param rule name of the sentence; a sealed result may know one that the present engine no longer has
 */
@Schema(name = "StepView")
public record StepView(
        @Schema(required = true) String rule,
        @Schema(required = true) Map<String, String> params) {}
