package vn.hanoi.sti.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One invented organization with everything that is told about it.
 *
 * @param number 1 to 12; its accounts carry it
 * @param method who carries its evaluation out, where the campaign's method is not the one
 * @param target how far its evaluation goes and the grade that its figures give
 * @param values figures by indicator code and period ({@code single} or a year)
 * @param statements what it says on rubric indicators, and what the department answers
 * @param stillToEnter what is left for the person at the keyboard; absent but for one organization
 */
public record Organization(
        int number,
        String code,
        String nameVi,
        String nameEn,
        String shortName,
        String governingBody,
        Map<String, String> functions,
        String foundedOn,
        int autonomyGroup,
        Map<String, String> identifiers,
        Map<String, String> registration,
        Renaming renamed,
        Merger merged,
        Receipt dossier,
        Method method,
        Target target,
        Map<String, Map<String, JsonNode>> values,
        Map<String, Statement> statements,
        Evidence evidence,
        Appraisal appraisal,
        StillToEnter stillToEnter) {

    /** What it was called before a day. */
    public record Renaming(String formerNameVi, String formerNameEn, String on, String document) {}

    /** Whom it took in. */
    public record Merger(String predecessorName, String on, String document) {}

    /** When the dossier reached the department, and its entry in the register. */
    public record Receipt(String receivedOn, String receivedDocument) {}

    /**
     * @param consultant of a consultant only
     * @param conflictReason why the department judges a unit of its own all the same
     */
    public record Method(String method, String number, String decidedOn, String consultant, String conflictReason) {}

    public record Target(Stage state, String grade) {}

    public record Statement(String statement, int level, String reason) {}

    /**
     * @param without indicators for which it handed in nothing that counts
     * @param rejected documents handed in that the department does not accept
     */
    public record Evidence(Set<String> without, List<Rejected> rejected) {}

    public record Rejected(String indicator, String title, String reason) {}

    /**
     * @param notApplicable indicators that the department settles as not applicable, with its reason
     * @param only the indicators appraised so far; absent when all are
     */
    public record Appraisal(Map<String, String> notApplicable, Set<String> only) {}

    public record StillToEnter(
            Map<String, Map<String, JsonNode>> values, Set<String> statements, Set<String> evidence) {}

    /** Whether the loader hands in this rubric statement. */
    public boolean states(String code) {
        return statements.containsKey(code)
                && (stillToEnter == null || !stillToEnter.statements().contains(code));
    }

    /** Whether the loader hands in a document for this indicator that counts. */
    public boolean documents(String code) {
        return !evidence.without().contains(code)
                && (stillToEnter == null || !stillToEnter.evidence().contains(code));
    }
}
