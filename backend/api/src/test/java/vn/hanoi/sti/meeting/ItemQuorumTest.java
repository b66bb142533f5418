package vn.hanoi.sti.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.conflict.Quorum.Lack;
import vn.hanoi.sti.engine.conflict.Quorum.Office;
import vn.hanoi.sti.engine.conflict.QuorumRule;
import vn.hanoi.sti.meeting.ItemQuorum.Member;

/** Who counts for a quorum: there, declared, and not barred. */
@Tag("fast")
class ItemQuorumTest {
    /** Two thirds, at least three, with chair and secretary. */
    private static final QuorumRule RULE = new QuorumRule(2, 3, 3, true, true);

    /** Members by office (C, V, S, N), followed by ! where barred, ? where undeclared, - where absent. */
    @ParameterizedTest(name = "{0}: {1} entitled, {2} needed, {3} there, lacks {4}")
    @CsvSource({
        "C V S N N, 5, 4, 5, ''",
        "C V S N N-, 5, 4, 4, ''",
        "C V S N- N-, 5, 4, 3, MEMBERS",
        "C V S N- N!, 4, 3, 3, ''",
        "C V S N? N!, 4, 3, 3, ''",
        "C V- S N? N!, 4, 3, 2, MEMBERS",
        "C- V S N N!, 4, 3, 3, ''",
        "C! V! S N N, 3, 3, 3, CHAIR",
        "C- V- S N N N N N, 8, 6, 6, CHAIR",
        "C V S- N N N, 6, 4, 5, SECRETARY",
        "C- V- S- N-, 4, 3, 0, MEMBERS CHAIR SECRETARY",
    })
    void counts(String members, int entitled, int needed, int present, String lacks) {
        var quorum = ItemQuorum.of(
                RULE,
                Arrays.stream(members.split(" ")).map(ItemQuorumTest::member).toList());
        assertThat(quorum.entitled()).isEqualTo(entitled);
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.present()).isEqualTo(present);
        assertThat(quorum.lacks().stream().map(Lack::name).collect(Collectors.joining(" ")))
                .isEqualTo(lacks);
        assertThat(quorum.met()).isEqualTo(lacks.isEmpty());
    }

    private static Member member(String text) {
        var office = switch (text.charAt(0)) {
            case 'C' -> Office.CHAIR;
            case 'V' -> Office.VICE_CHAIR;
            case 'S' -> Office.SECRETARY;
            default -> Office.NONE;
        };
        return new Member(office, text.contains("!"), !text.contains("?"), !text.contains("-"));
    }
}
