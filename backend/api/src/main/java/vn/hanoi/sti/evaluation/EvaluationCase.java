package vn.hanoi.sti.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.time.Moments;

/**
 * The facts of one evaluation, as the approved list froze them. What is called the organization's is the evaluated
 * object's, of whatever kind: the names are those of the first release of the contract.
 *
 * @param year the year of the list
 * @param kind what is evaluated: ORGANIZATION, POLICY, PLAN or PROGRAMME
 * @param stage of a programme, else null
 * @param agencyId who supplies figures and evidence: the organization's own body in the tree, else the agency that leads
 * @param organizationNameEn null where it has none
 * @param functions code → exact decimal, in the order BR, AR, TD, PS, SV; only those it has, summing to 1;
 *     empty for other kinds than organizations
 * @param foundedOn day of founding, else the first day that it is in force
 * @param dataYears ascending: of an organization the three years before the year of the list, else the period evaluated
 * @param deadline exclusive: "trước ngày"; the last day is the one before. The campaign's, or what decisions made of it
 * @param campaignDeadline the campaign's own, exclusive
 * @param openUntil exclusive day until which entry was opened after the deadline, null where it was not
 * @param receivedOn the day the dossier was officially received when that was before it was entered here, else null
 * @param firstCertifiedAt when the head certified for the first time, null before
 * @param openCells {@code indicator/period} of the only cells that are open while a granted correction is under way; empty
 *     where the dossier opens and closes as a whole
 * @param sealNumber of the newest sealed version of its result, also while that is being amended; null before the first
 */
public record EvaluationCase(
        UUID id,
        UUID campaignId,
        int year,
        String kind,
        Stage stage,
        UUID organizationId,
        UUID agencyId,
        String organizationCode,
        String organizationName,
        String organizationNameEn,
        Map<String, String> functions,
        LocalDate foundedOn,
        EvaluationState state,
        UUID criteriaSetId,
        List<Integer> dataYears,
        LocalDate deadline,
        LocalDate campaignDeadline,
        LocalDate openUntil,
        LocalDate receivedOn,
        Instant firstCertifiedAt,
        Set<String> openCells,
        Instant openedAt,
        String sealNumber,
        long version) {
    public EvaluationCase {
        openCells = Set.copyOf(openCells);
    }

    /** Whether a correction under way leaves this cell open; always where there is none. */
    public boolean opens(String indicatorCode, String period) {
        return openCells.isEmpty() || openCells.contains(indicatorCode + "/" + period);
    }

    /** Whether a correction under way leaves a cell of this indicator open; always where there is none. */
    public boolean opens(String indicatorCode) {
        return openCells.isEmpty() || openCells.stream().anyMatch(cell -> cell.startsWith(indicatorCode + "/"));
    }

    /** Whether its sealed result was opened again and the next version is not sealed yet. */
    public boolean underAmendment() {
        return sealNumber != null && state != EvaluationState.APPROVED;
    }

    /** The data years in which the organization existed: from the year of its founding on. */
    public List<Integer> usableYears() {
        return dataYears.stream().filter(y -> y >= foundedOn.getYear()).toList();
    }

    public boolean ofOrganization() {
        return kind.equals(CampaignEntity.ORGANIZATION);
    }

    /**
     * The function with the largest share; of equal ones the first in the order of the rules. Empty text for other kinds
     * than organizations.
     */
    public String mainFunction() {
        return functions.entrySet().stream()
                .reduce((a, b) -> new BigDecimal(b.getValue()).compareTo(new BigDecimal(a.getValue())) > 0 ? b : a)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The last day on which the dossier is in time. */
    public LocalDate lastDay() {
        return deadline.minusDays(1);
    }

    /** Days between the last day and the dossier's arrival, or today while it has not come; 0 when in time. */
    public int daysLate(LocalDate today) {
        var arrived =
                receivedOn != null ? receivedOn : firstCertifiedAt != null ? Moments.dayOf(firstCertifiedAt) : today;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(lastDay(), arrived)));
    }
}
