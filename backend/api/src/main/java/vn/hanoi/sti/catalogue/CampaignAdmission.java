package vn.hanoi.sti.catalogue;

import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a room knows that stands against evaluating listed objects now. Runs in the caller's transaction. */
public interface CampaignAdmission {
    /**
     * Every reason, each with the object's code; none for kinds that are not the room's.
     *
     * @param kind of the list
     * @param criteriaSetId the set by which they would be evaluated
     */
    List<ProblemError> gaps(String kind, UUID criteriaSetId, List<ListedObject> objects);
}
