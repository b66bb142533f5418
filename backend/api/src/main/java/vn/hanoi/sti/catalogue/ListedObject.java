package vn.hanoi.sti.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be evaluated – an organization, policy, plan, or a programme at a stage – as a list froze it.
 *
 * @param organizationId its id in the register of its kind
 * @param stage of a programme; null for the other kinds
 * @param agencyId who supplies figures and evidence: an organization's own body in the tree, else the agency that leads it
 * @param nameEn null where it has none
 * @param governingBodyId of an organization; else the agency that leads it
 * @param functions code → exact decimal, in the order BR, AR, TD, PS, SV; only those it has, summing to 1; empty for
 *     other kinds than organizations
 * @param foundedOn day of founding, else the first day that it is in force
 * @param period the years that are evaluated; null for organizations, whose data years follow from the year of the list
 */
public record ListedObject(
        UUID organizationId,
        String stage,
        UUID agencyId,
        String code,
        String nameVi,
        String nameEn,
        UUID governingBodyId,
        String governingBodyName,
        Map<String, String> functions,
        LocalDate foundedOn,
        Period period) {
    /** First and last year, both in it. */
    public record Period(int from, int to) {
        public Period {
            if (to < from) {
                throw new IllegalArgumentException(from + " > " + to);
            }
        }
    }

    public ObjectKey key() {
        return new ObjectKey(organizationId, stage);
    }
}
