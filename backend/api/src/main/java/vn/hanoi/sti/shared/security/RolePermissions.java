package vn.hanoi.sti.shared.security;

import static vn.hanoi.sti.shared.security.Permissions.*;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one table from realm roles to permissions. What a unit's member may do is narrowed further by memberships,
 * which live in our database: a permission here never suffices to reach another agency's records.
 */
public final class RolePermissions {
    static final Map<String, Set<String>> TABLE = Map.of(
            "admin",
            // Separation of duties: who manages accounts sees neither figures nor scores.
            Set.of(
                    CALENDAR_READ,
                    CALENDAR_WRITE,
                    AGENCY_READ,
                    AGENCY_WRITE,
                    PERSON_READ,
                    PERSON_WRITE,
                    CRITERIA_READ,
                    CRITERIA_IMPORT,
                    CATALOGUE_READ,
                    AUDIT_READ),
            "dost-officer",
            Set.of(
                    CALENDAR_READ,
                    CALENDAR_WRITE,
                    TARGET_READ,
                    TARGET_WRITE,
                    TARGET_REPORT,
                    AGENCY_READ,
                    PERSON_READ,
                    CRITERIA_READ,
                    CRITERIA_IMPORT,
                    CATALOGUE_READ,
                    CATALOGUE_WRITE,
                    OBJECTIVE_WRITE,
                    LIST_PROPOSE,
                    CAMPAIGN_READ,
                    CAMPAIGN_WRITE,
                    EVALUATION_READ,
                    EVALUATION_READ_ALL,
                    DATA_READ,
                    APPRAISAL_WRITE,
                    METHOD_WRITE,
                    COUNCIL_READ,
                    COUNCIL_WRITE,
                    EXPERT_READ,
                    EXPERT_WRITE,
                    INTEREST_READ,
                    FINDING_WRITE,
                    RESULT_READ,
                    RESULT_READ_EARLY,
                    SIMULATION_RUN,
                    RUN_READ,
                    RUN_WRITE),
            "dost-leader",
            Set.of(
                    CALENDAR_READ,
                    TARGET_READ,
                    AGENCY_READ,
                    PERSON_READ,
                    CRITERIA_READ,
                    CRITERIA_PUBLISH,
                    CATALOGUE_READ,
                    LIST_SUBMIT,
                    CAMPAIGN_READ,
                    EVALUATION_READ,
                    EVALUATION_READ_ALL,
                    DATA_READ,
                    METHOD_WRITE,
                    COUNCIL_READ,
                    COUNCIL_WRITE,
                    EXPERT_READ,
                    INTEREST_READ,
                    RESULT_READ,
                    RESULT_READ_EARLY,
                    RESULT_PROPOSE,
                    SIMULATION_RUN,
                    RUN_READ,
                    RUN_WRITE),
            "city-leader",
            Set.of(
                    CALENDAR_READ,
                    TARGET_READ,
                    AGENCY_READ,
                    CRITERIA_READ,
                    CATALOGUE_READ,
                    LIST_APPROVE,
                    COUNCIL_READ,
                    CAMPAIGN_READ,
                    EVALUATION_READ,
                    EVALUATION_READ_ALL,
                    RESULT_READ,
                    RESULT_READ_EARLY,
                    RESULT_APPROVE,
                    CAP_SET_ASIDE,
                    SIMULATION_RUN,
                    RUN_READ),
            "unit-member",
            Set.of(
                    CALENDAR_READ,
                    TARGET_READ,
                    TARGET_REPORT,
                    OBJECTIVE_WRITE,
                    AGENCY_READ,
                    CRITERIA_READ,
                    CATALOGUE_READ,
                    CAMPAIGN_READ,
                    EVALUATION_READ,
                    DATA_READ,
                    DATA_WRITE,
                    DATA_CERTIFY,
                    RESULT_READ),
            "auditor",
            Set.of(
                    CALENDAR_READ,
                    TARGET_READ,
                    AGENCY_READ,
                    PERSON_READ,
                    CRITERIA_READ,
                    CATALOGUE_READ,
                    CAMPAIGN_READ,
                    EVALUATION_READ,
                    EVALUATION_READ_ALL,
                    DATA_READ,
                    COUNCIL_READ,
                    EXPERT_READ,
                    INTEREST_READ,
                    RESULT_READ,
                    RESULT_READ_EARLY,
                    RUN_READ,
                    AUDIT_READ),
            "expert",
            // Of evaluations only those on which they have a seat and have declared no conflict of interest.
            Set.of(
                    CALENDAR_READ,
                    CRITERIA_READ,
                    CAMPAIGN_READ,
                    EVALUATION_READ,
                    DATA_READ,
                    RESULT_READ,
                    COUNCIL_READ,
                    INTEREST_DECLARE),
            "machine-reader",
            Set.of(CRITERIA_READ, CATALOGUE_READ, CAMPAIGN_READ, EVALUATION_READ, EVALUATION_READ_ALL, RESULT_READ));

    private RolePermissions() {}

    /** Every permission that one of these roles gives; unknown roles give none. */
    public static Set<String> of(Collection<String> roles) {
        var permissions = new TreeSet<String>();
        roles.forEach(role -> permissions.addAll(TABLE.getOrDefault(role, Set.of())));
        return permissions;
    }
}
