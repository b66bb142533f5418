package vn.hanoi.sti.shared.security;

/** Names of everything that can be permitted; {@link RolePermissions} says who has which. */
public final class Permissions {
    public static final String AGENCY_READ = "agency:read";
    public static final String AGENCY_WRITE = "agency:write";
    public static final String PERSON_READ = "person:read";
    public static final String PERSON_WRITE = "person:write";
    public static final String CRITERIA_READ = "criteria:read";
    public static final String CRITERIA_IMPORT = "criteria:import";
    public static final String CRITERIA_PUBLISH = "criteria:publish";
    public static final String CATALOGUE_READ = "catalogue:read";
    public static final String CATALOGUE_WRITE = "catalogue:write";
    /** Objectives, indicators, targets and papers of what the own agency leads, or with {@link #CATALOGUE_WRITE} of all. */
    public static final String OBJECTIVE_WRITE = "objective:write";

    public static final String LIST_PROPOSE = "list:propose";
    public static final String LIST_SUBMIT = "list:submit";
    public static final String LIST_APPROVE = "list:approve";
    public static final String CAMPAIGN_READ = "campaign:read";
    public static final String CAMPAIGN_WRITE = "campaign:write";
    public static final String EVALUATION_READ = "evaluation:read";
    /** Sees every evaluation of the city, not only those of the own agencies. */
    public static final String EVALUATION_READ_ALL = "evaluation:read-all";

    public static final String DATA_READ = "data:read";
    public static final String DATA_WRITE = "data:write";
    public static final String DATA_CERTIFY = "data:certify";
    public static final String APPRAISAL_WRITE = "appraisal:write";
    /** Chooses who carries an evaluation out: the department, a consultant, or a council. */
    public static final String METHOD_WRITE = "method:write";

    /** Councils: all of them with {@link #EVALUATION_READ_ALL}, else those in which one sits. */
    public static final String COUNCIL_READ = "council:read";

    public static final String COUNCIL_WRITE = "council:write";
    public static final String EXPERT_READ = "expert:read";
    public static final String EXPERT_WRITE = "expert:write";
    /** What stands between members and evaluations, of all members. */
    public static final String INTEREST_READ = "interest:read";
    /** Says of oneself what does. */
    public static final String INTEREST_DECLARE = "interest:declare";

    public static final String FINDING_WRITE = "finding:write";
    public static final String RESULT_READ = "result:read";
    /** Sees results before they are approved. */
    public static final String RESULT_READ_EARLY = "result:read-early";

    public static final String RESULT_PROPOSE = "result:propose";
    public static final String RESULT_APPROVE = "result:approve";
    /** Tries out what would follow from other weights, bounds or scores. */
    public static final String SIMULATION_RUN = "simulation:run";

    /** Classification runs over a whole campaign, as kept. */
    public static final String RUN_READ = "run:read";

    public static final String RUN_WRITE = "run:write";
    public static final String CAP_SET_ASIDE = "cap:set-aside";
    public static final String TARGET_READ = "target:read";
    /** Baselines, targets, and which indicators are followed. */
    public static final String TARGET_WRITE = "target:write";
    /** Actuals: of the own bodies, or with {@link #TARGET_WRITE} of all. */
    public static final String TARGET_REPORT = "target:report";

    public static final String CALENDAR_READ = "calendar:read";
    /** Public holidays and exchanged days. */
    public static final String CALENDAR_WRITE = "calendar:write";
    /** The published answers, and the own body's questions. */
    public static final String QUESTION_READ = "question:read";
    /** Everybody's questions. */
    public static final String QUESTION_READ_ALL = "question:read-all";

    public static final String QUESTION_ASK = "question:ask";
    /** Answering, taking further, publishing. */
    public static final String QUESTION_ANSWER = "question:answer";
    /** Answering what was taken to the city. */
    public static final String QUESTION_DECIDE = "question:decide";

    /** The city's work on one page, and figures across all organizations. */
    public static final String DASHBOARD_READ = "dashboard:read";

    /** What tasks of the city's plan are to cost and have cost. */
    public static final String COST_READ = "cost:read";

    public static final String COST_WRITE = "cost:write";
    /** Which grades fed which budget documents. */
    public static final String BUDGET_READ = "budget:read";

    public static final String BUDGET_WRITE = "budget:write";
    public static final String AUDIT_READ = "audit:read";

    private Permissions() {}
}
