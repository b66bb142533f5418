package vn.hanoi.sti.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * On what a ballot is held; fixed before it opens.
 *
 * @param tieRule what happens when the leading options have equally many votes
 */
record BallotTerms(
        @NotNull Kind kind,
        @NotBlank @Size(max = 2000) String question,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid Option> options,
        @NotNull Majority majority,
        @NotNull TieRule tieRule) {
    /** Counted among the votes, and never what is decided. */
    static final String ABSTAIN = "ABSTAIN";

    /** Whether it is known who votes how. */
    @Schema(name = "BallotKind")
    enum Kind {
        OPEN,
        SECRET
    }

    /** How many votes decide. */
    @Schema(name = "BallotMajority")
    enum Majority {
        /** More than any other option. */
        MOST,
        /** More than half of all votes, abstentions among them. */
        MORE_THAN_HALF
    }

    /** What a tie means. */
    @Schema(name = "BallotTieRule")
    enum TieRule {
        /** The option of these for which the chair voted; open ballots only. */
        CHAIR,
        /** Nothing is decided. */
        FAILS
    }

    /** What can be voted for; {@code ABSTAIN} is counted and never decided. */
    @Schema(name = "BallotOption")
    record Option(
            @NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") String code,
            @NotBlank @Size(max = 300) String label) {}

    Set<String> codes() {
        return options.stream().map(Option::code).collect(Collectors.toSet());
    }

    List<ProblemError> gaps() {
        var gaps = new ArrayList<ProblemError>();
        if (codes().size() < options.size()) {
            gaps.add(ProblemError.at("/options", "ballot.options.twice"));
        }
        if (kind == Kind.SECRET && tieRule == TieRule.CHAIR) {
            gaps.add(ProblemError.at("/tieRule", "ballot.tie.secret"));
        }
        return gaps;
    }
}
