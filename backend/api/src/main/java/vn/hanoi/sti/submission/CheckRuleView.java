package vn.hanoi.sti.submission;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.check.CheckBounds;
import vn.hanoi.sti.engine.check.CheckRule;
import vn.hanoi.sti.engine.check.CheckRuleText;
import vn.hanoi.sti.engine.check.Severity;

/** One rule, as everybody may know it in advance. */
@Schema(name = "CheckRuleView")
record CheckRuleView(
        @Schema(required = true) String code,
        @Schema(required = true) Severity severity,
        @Schema(required = true) Words vi,
        @Schema(required = true) Words en,
        @Schema(required = true) String source,
        @Schema(required = true) List<String> params) {
    /** In one language. */
    @Schema(name = "CheckRuleWords")
    record Words(
            @Schema(required = true) String what,
            @Schema(required = true) String example) {}

    /** All rules, and the bounds that those of plausibility use. */
    @Schema(name = "CheckRulesView")
    record All(
            @Schema(required = true) List<CheckRuleView> items,
            @Schema(required = true) Bounds bounds) {}

    /** Decimals as text. */
    @Schema(name = "CheckBoundsView")
    record Bounds(
            @Schema(required = true) boolean illustrative,
            @Schema(required = true) String jumpFactor,
            @Schema(required = true) String jumpPoints,
            @Schema(required = true) String ownMedianFactor,
            @Schema(required = true) String peerDeviations,
            @Schema(required = true) int minimumPeers) {}

    static All all() {
        var bounds = CheckBounds.ILLUSTRATIVE;
        return new All(
                Arrays.stream(CheckRule.values()).map(CheckRuleView::of).toList(),
                new Bounds(
                        bounds.illustrative(),
                        bounds.jumpFactor().toPlainString(),
                        bounds.jumpPoints().toPlainString(),
                        bounds.ownMedianFactor().toPlainString(),
                        bounds.peerDeviations().toPlainString(),
                        bounds.minimumPeers()));
    }

    private static CheckRuleView of(CheckRule rule) {
        var text = CheckRuleText.of(rule);
        return new CheckRuleView(
                rule.code(), rule.severity(), words(text.vi()), words(text.en()), text.source(), rule.params());
    }

    private static Words words(CheckRuleText.Words words) {
        return new Words(words.what(), words.example());
    }
}
