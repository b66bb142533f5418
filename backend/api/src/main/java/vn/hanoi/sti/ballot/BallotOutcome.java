package vn.hanoi.sti.ballot;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.ballot.BallotTerms.Majority;
import vn.hanoi.sti.ballot.BallotTerms.TieRule;

/**
 * What a ballot decided. Pure.
 *
 * @param option code of what is decided, null where nothing is
 * @param basis why
 * @param tied codes of the options with equally many votes, empty where there is no tie
 */
@Schema(name = "BallotOutcome")
public record BallotOutcome(
        String option,
        @Schema(required = true) Basis basis,
        @Schema(required = true) List<String> tied) {
    /** Why something was decided, or why not. */
    @Schema(name = "BallotBasis")
    public enum Basis {
        MAJORITY,
        /** The chair's vote broke the tie. */
        CHAIR,
        /** A tie, which decides nothing under the rule. */
        TIE,
        /** The leading option has not more than half. */
        NO_MAJORITY,
        NO_VOTES
    }

    /**
     * @param votes code → how many
     * @param chair what the chair voted for, null where they did not or it is not known
     */
    static BallotOutcome of(Majority majority, TieRule rule, Map<String, Integer> votes, String chair) {
        var cast = votes.values().stream().mapToInt(Integer::intValue).sum();
        var most = votes.entrySet().stream()
                .filter(option -> !option.getKey().equals(BallotTerms.ABSTAIN))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return new BallotOutcome(null, Basis.NO_VOTES, List.of());
        }
        var leading = votes.entrySet().stream()
                .filter(option -> !option.getKey().equals(BallotTerms.ABSTAIN) && option.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (leading.size() > 1) {
            // Of two halves neither is more than half: the chair's vote decides between them. Less than half decides
            // nothing, whoever it is for.
            var enough = majority == Majority.MOST || most * 2 >= cast;
            return rule == TieRule.CHAIR && enough && chair != null && leading.contains(chair)
                    ? new BallotOutcome(chair, Basis.CHAIR, leading)
                    : new BallotOutcome(null, Basis.TIE, leading);
        }
        return majority == Majority.MORE_THAN_HALF && most * 2 <= cast
                ? new BallotOutcome(null, Basis.NO_MAJORITY, List.of())
                : new BallotOutcome(leading.getFirst(), Basis.MAJORITY, List.of());
    }
}
