package vn.hanoi.sti.agreement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.council.CouncilRole;

/**
 * How far members agree. Decimals are text with two places, half up; a statistic that can't be estimated is absent and says
 * why: {@code TOO_FEW_RATERS} (fewer than three), {@code NOTHING_IN_COMMON}, {@code NO_VARIATION}, {@code SOLE_RATER},
 * {@code NOT_SHOWN} (the viewer may not see the result yet), {@code CALIBRATION} (it is in no result).
 *
 * @param round 0 the levels that stand, else the calibration
 * @param raters how many members' levels are in it
 * @param seed from which alpha's interval is drawn
 * @param grade with all members, where the viewer may see it
 */
@Schema(name = "ScoreAgreement")
record AgreementView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) int round,
        @Schema(required = true) int raters,
        @Schema(required = true) List<Unit> indicators,
        @Schema(required = true) AlphaView alpha,
        @Schema(required = true) long seed,
        @Schema(required = true) List<Member> members,
        String grade) {
    /** An indicator: its levels by seat and how they lie. */
    @Schema(name = "ScoreAgreementIndicator")
    record Unit(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) int count,
            @Schema(required = true) String mean,
            @Schema(required = true) String median,
            @Schema(required = true) int lowest,
            @Schema(required = true) int highest,
            @Schema(required = true) int range,
            String deviation,
            String deviationWhy,
            @Schema(required = true) boolean apart,
            @Schema(required = true) List<SeatLevel> levels) {}

    @Schema(name = "ScoreAgreementLevel")
    record SeatLevel(
            @Schema(required = true) int seat,
            @Schema(required = true) int level) {}

    /** Krippendorff's alpha for ordinal levels with the middle 95% of its samples. */
    @Schema(name = "ScoreAgreementAlpha")
    record AlphaView(String value, String low, String high, String why) {}

    /**
     * A member against the others.
     *
     * @param name absent where the council is anonymous to the viewer
     * @param offset above 0 milder, below 0 stricter than the others, in levels
     * @param straight the same level throughout, where others were not
     * @param gradeWithout the grade without this member
     * @param flips whether that is another grade
     */
    @Schema(name = "ScoreAgreementMember")
    record Member(
            @Schema(required = true) int seat,
            @Schema(required = true) CouncilRole role,
            String name,
            @Schema(required = true) int rated,
            String offset,
            String offsetWhy,
            @Schema(required = true) boolean straight,
            String gradeWithout,
            String totalWithout,
            Boolean flips,
            String effectWhy) {}
}
