package vn.hanoi.sti.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An invented council.
 *
 * @param organizations codes of what it judges
 */
public record Council(
        String nameVi,
        String decisionNumber,
        String decidedOn,
        JsonNode quorum,
        int lookbackYears,
        String anonymity,
        List<String> organizations,
        List<Member> members,
        Meeting meeting) {
    /**
     * A meeting that was held, by everybody who has declared.
     *
     * @param other business beside what the council judges
     * @param vote option that everybody votes for
     */
    public record Meeting(
            String place,
            String other,
            String question,
            List<Option> options,
            String vote,
            String conclusion,
            String otherConclusion) {}

    public record Option(String code, String label) {}

    /** @param declares whether the loader says for them that nothing stands in their way */
    public record Member(
            String username,
            String role,
            boolean declares,
            String title,
            List<String> specialties,
            List<Employer> employers,
            List<Interest> interests) {}

    /** @param organization code of a demonstration organization, else {@code name} */
    public record Employer(String organization, String name, String office, String from, String to) {}

    public record Interest(String kind, String organization, String to, String note) {}
}
