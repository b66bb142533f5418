package vn.hanoi.sti.passport;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.classification.ResultView;
import vn.hanoi.sti.collection.AppraisalFact;
import vn.hanoi.sti.criteria.ScoringView;
import vn.hanoi.sti.evidence.PinRegion;
import vn.hanoi.sti.submission.Receipts;

/**
 * A result explained: each indicator's points from rule, inputs and evidence, and the total as their sum.
 *
 * @param appendix appendix of QĐ 1969/QĐ-BKHCN that the set follows, a Roman numeral
 * @param certification the head's last receipt, absent for who may see neither figures nor early results
 * @param figuresHidden whether this viewer may see results but not what the organization supplied
 * @param indicators those that weigh something, in the order of the set
 */
@Schema(name = "PassportView")
record PassportView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String organizationCode,
        @Schema(required = true) String organizationName,
        String organizationNameEn,
        @Schema(required = true) int year,
        @Schema(required = true) String appendix,
        Receipts.Fact certification,
        @Schema(required = true) boolean figuresHidden,
        @Schema(required = true) Sum sum,
        @Schema(required = true) List<IndicatorPassport> indicators,
        @Schema(required = true) ResultView result) {
    /**
     * The points of all indicators added up exactly.
     *
     * @param exact a fraction in lowest terms
     * @param shownSum the same of the numbers as shown; rounding may set it apart from {@code shown}
     * @param equalsTotal whether {@code exact} is the result's total to the last digit; true when nothing was applicable
     */
    @Schema(name = "PassportSum")
    record Sum(
            @Schema(required = true) String exact,
            @Schema(required = true) String shown,
            @Schema(required = true) String shownSum,
            @Schema(required = true) boolean equalsTotal) {}

    /**
     * Where one indicator's points come from; its own steps stand in the result under the same code.
     *
     * @param supplied newest revision of each cell; empty when figures are hidden
     * @param used what entered the engine, absent when figures are hidden or nothing did
     * @param appraisal the department's last word, absent when there is none or hands are hidden
     */
    @Schema(name = "IndicatorPassport")
    record IndicatorPassport(
            @Schema(required = true) String code,
            @Schema(required = true) Place place,
            @Schema(required = true) String evidenceHint,
            @Schema(required = true) ScoringView scoring,
            @Schema(required = true) List<Supplied> supplied,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode used,

            AppraisalFact appraisal,
            @Schema(required = true) List<Proof> proofs) {}

    /** Group and criterion in the set. */
    @Schema(name = "PassportPlace")
    record Place(
            @Schema(required = true) String groupCode,
            @Schema(required = true) String groupVi,
            String groupEn,
            @Schema(required = true) String criterionCode,
            @Schema(required = true) String criterionVi,
            String criterionEn) {}

    /** A figure as its organization supplied it, by whom and when. */
    @Schema(name = "PassportFigure")
    record Supplied(
            @Schema(required = true) String period,
            @Schema(required = true) String state,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode value,

            String explanation,
            @Schema(required = true) int revision,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /**
     * A piece of evidence. Who may not see files is told that it is there, by its digest, and nothing of what it holds.
     *
     * @param openable whether this viewer may open the file
     * @param revision which file of its document; the link stays on it when there is a newer one
     */
    @Schema(name = "PassportProof")
    record Proof(
            @Schema(required = true) boolean openable,
            @Schema(required = true) String decision,
            @Schema(required = true) String sha256,
            UUID linkId,
            UUID documentId,
            UUID revisionId,
            @Schema(required = true) int revision,
            @Schema(required = true) int newestRevision,
            String title,
            String period,
            Integer page,
            PinRegion region,
            String quote) {}
}
