package vn.hanoi.sti.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ballot.BallotTerms.Majority;
import vn.hanoi.sti.ballot.BallotTerms.TieRule;

/** What votes decide under each majority and tie rule. */
@Tag("fast")
class BallotOutcomeTest {
    @ParameterizedTest(name = "{0} {1}: A {2}, B {3}, C {4}, abstain {5}, chair {6} -> {7} {8}")
    @CsvSource({
        "MOST,           FAILS, 3, 2, 0, 0, A,  A,  MAJORITY",
        "MOST,           FAILS, 2, 1, 1, 1, ,   A,  MAJORITY",
        "MOST,           FAILS, 1, 0, 0, 4, ,   A,  MAJORITY",
        "MORE_THAN_HALF, FAILS, 3, 2, 0, 0, ,   A,  MAJORITY",
        "MORE_THAN_HALF, FAILS, 2, 1, 1, 0, ,   ,   NO_MAJORITY",
        "MORE_THAN_HALF, CHAIR, 3, 1, 1, 1, A,  ,   NO_MAJORITY",
        "MOST,           FAILS, 2, 2, 0, 0, A,  ,   TIE",
        "MOST,           CHAIR, 2, 2, 0, 0, B,  B,  CHAIR",
        "MOST,           CHAIR, 2, 2, 1, 0, C,  ,   TIE",
        "MOST,           CHAIR, 2, 2, 0, 0, ,   ,   TIE",
        "MOST,           CHAIR, 2, 2, 0, 1, ABSTAIN, , TIE",
        "MORE_THAN_HALF, CHAIR, 2, 2, 0, 0, A,  A,  CHAIR",
        "MORE_THAN_HALF, CHAIR, 2, 2, 0, 1, A,  ,   TIE",
        "MOST,           CHAIR, 0, 0, 0, 3, ABSTAIN, , NO_VOTES",
        "MOST,           FAILS, 0, 0, 0, 0, ,   ,   NO_VOTES",
    })
    void decides(
            Majority majority,
            TieRule rule,
            int a,
            int b,
            int c,
            int abstain,
            String chair,
            String option,
            BallotOutcome.Basis basis) {
        var outcome = BallotOutcome.of(majority, rule, Map.of("A", a, "B", b, "C", c, "ABSTAIN", abstain), chair);
        assertThat(outcome.option()).isEqualTo(option);
        assertThat(outcome.basis()).isEqualTo(basis);
    }
}
