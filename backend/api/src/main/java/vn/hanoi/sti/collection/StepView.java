package vn.hanoi.sti.collection;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.scoring.Rule;

/** One step of a derivation: the sentence of the rules applied, and what to. */
@Schema(name = "StepView")
public record StepView(
        @Schema(required = true) Rule rule,
        @Schema(required = true) Map<String, String> params) {}
