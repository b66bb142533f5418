package vn.hanoi.sti.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seats are written as letters: C chair, V vice chair, S secretary, M member; a small letter is recused. */
class QuorumTest {
    @ParameterizedTest(name = "{0} by {1}/{2}, at least {3}: {5} of {4}")
    @CsvSource({
        // seats, share, minimum, entitled, needed, lacks
        "CVSMMMM, 2, 3, 3, 7, 5, ''",
        "CVSMMMm, 2, 3, 3, 6, 4, ''",
        "CVSMmmm, 2, 3, 3, 4, 3, ''",
        "CVSmmmm, 2, 3, 3, 3, 3, ''",
        "CVsmmmm, 2, 3, 3, 2, 3, MEMBERS SECRETARY",
        "cVSMMMM, 2, 3, 3, 6, 4, ''",
        "cvSMMMM, 2, 3, 3, 5, 4, CHAIR",
        "CVsMMMM, 2, 3, 3, 6, 4, SECRETARY",
        "CVSMMMM, 1, 1, 1, 7, 7, ''",
        "MMM, 1, 2, 1, 3, 2, CHAIR SECRETARY",
        "cvsm, 1, 2, 1, 0, 1, MEMBERS CHAIR SECRETARY",
    })
    void recusals_are_left_out_of_the_share_and_never_below_the_minimum(
            String seats, int numerator, int denominator, int minimum, int entitled, int needed, String lacks) {
        var quorum = Quorum.of(new QuorumRule(numerator, denominator, minimum, true, true), seats(seats));
        assertThat(quorum.entitled()).isEqualTo(entitled);
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.lacks())
                .isEqualTo(Arrays.stream(lacks.split(" "))
                        .filter(lack -> !lack.isEmpty())
                        .map(Quorum.Lack::valueOf)
                        .toList());
        assertThat(quorum.reachable()).isEqualTo(lacks.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"MMM, true", "mmM, true", "mmm, false"})
    void offices_are_asked_for_only_where_the_rule_does(String seats, boolean reachable) {
        assertThat(Quorum.of(new QuorumRule(1, 2, 1, false, false), seats(seats))
                        .reachable())
                .isEqualTo(reachable);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 2, 1", "1, 2, 0"})
    void a_rule_asks_for_somebody(int numerator, int denominator, int minimum) {
        assertThatThrownBy(() -> new QuorumRule(numerator, denominator, minimum, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Quorum.Seat> seats(String letters) {
        return letters.chars()
                .mapToObj(letter -> new Quorum.Seat(
                        switch (Character.toUpperCase(letter)) {
                            case 'C' -> Quorum.Office.CHAIR;
                            case 'V' -> Quorum.Office.VICE_CHAIR;
                            case 'S' -> Quorum.Office.SECRETARY;
                            default -> Quorum.Office.NONE;
                        },
                        Character.isLowerCase(letter)))
                .toList();
    }
}
