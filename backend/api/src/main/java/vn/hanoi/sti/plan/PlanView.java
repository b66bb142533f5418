package vn.hanoi.sti.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.plan.PeriodResult;
import vn.hanoi.sti.register.RegisteredPhase;

/**
 * A plan with what makes it up, what it came to and how its indicators go on.
 *
 * @param attainments of an annual plan, the one that counts first
 * @param periodId the period that an annual plan belongs to
 * @param members of a period, earliest year first
 * @param missingYears of a period: years without an annual plan
 * @param result of a period, from its annual results
 * @param findings with those carried over from the plan before
 * @param chain how the indicators of the earlier plan go on; absent for the first of its line
 */
record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) PlanLevel level,
        @Schema(required = true) int fromYear,
        @Schema(required = true) int toYear,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) String agencyName,
        String scope,
        @Schema(required = true) RegisteredPhase phase,
        @Schema(required = true) boolean published,
        @Schema(required = true) boolean illustrative,
        @Schema(required = true) List<AttainmentView> attainments,
        UUID periodId,
        String periodName,
        @Schema(required = true) List<MemberView> members,
        @Schema(required = true) List<Integer> missingYears,
        ResultView result,
        @Schema(required = true) List<FindingView> findings,
        ChainView chain,
        @Schema(required = true) List<PlanAction> allowedActions,
        @Schema(required = true) long version) {
    /** What an annual plan came to, in percent. */
    @Schema(name = "PlanAttainment")
    record AttainmentView(
            @Schema(required = true) String percent,
            @Schema(required = true) String document,
            String reason,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt) {}

    /** An annual plan of a period; the percent is absent while it has no result. */
    @Schema(name = "PlanMember")
    record MemberView(
            @Schema(required = true) UUID planId,
            @Schema(required = true) String code,
            @Schema(required = true) String nameVi,
            @Schema(required = true) int year,
            @Schema(required = true) String weight,
            String percent) {}

    /**
     * The result of a period, exact and as a screen shows it; absent with the reasons why there is none.
     *
     * @param years what each year adds to it
     * @param obstacles why there is none
     */
    @Schema(name = "PlanPeriodResult")
    record ResultView(
            String percent,
            String percentShown,
            @Schema(required = true) List<YearView> years,
            @Schema(required = true) List<ObstacleView> obstacles) {}

    /** What a year adds; numbers as a screen shows them, shares in percent. */
    @Schema(name = "PlanPeriodYear")
    record YearView(
            @Schema(required = true) int year,
            @Schema(required = true) String shareShown,
            @Schema(required = true) String attainmentShown,
            @Schema(required = true) String contributionShown) {}

    /** Why a year has no part in the result. */
    @Schema(name = "PlanPeriodObstacle")
    record ObstacleView(
            @Schema(required = true) int year,
            @Schema(required = true) PeriodResult.Reason reason) {}

    /** A shortcoming, its cause, what is proposed. */
    @Schema(name = "PlanFinding")
    record FindingView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String shortcoming,
            @Schema(required = true) String cause,
            @Schema(required = true) String proposal,
            UUID carriedFrom,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt) {}

    /**
     * What became of the earlier plan's indicators, and which are new.
     *
     * @param lost indicators of the earlier plan that the chain does not speak of yet
     */
    @Schema(name = "PlanChain")
    record ChainView(
            @Schema(required = true) UUID earlierId,
            @Schema(required = true) String earlierName,
            @Schema(required = true) List<StepView> steps,
            @Schema(required = true) List<IndicatorView> added,
            @Schema(required = true) List<IndicatorView> lost) {}

    /** How one goes on; {@code to} is absent where it ends. */
    @Schema(name = "PlanChainStep")
    record StepView(
            @Schema(required = true) StepChange change,
            @Schema(required = true) IndicatorView from,
            IndicatorView to,
            String reason) {}

    /** What changed of an indicator. */
    @Schema(name = "PlanStepChange")
    enum StepChange {
        KEPT,
        RENAMED,
        /** Another unit or direction: figures are not comparable without care. */
        CHANGED,
        ENDED
    }

    /** An indicator of a plan. */
    @Schema(name = "PlanIndicator")
    record IndicatorView(
            @Schema(required = true) UUID seriesId,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) String unit) {}
}
