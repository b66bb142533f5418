package vn.hanoi.sti.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what in which state; A asks for the body, D works for the department, C decides for the city. */
@Tag("fast")
class QuestionRulesTest {
    @ParameterizedTest(name = "{0} published={1} as {2}")
    @CsvSource({
        "ASKED,false,A,",
        "ASKED,false,D,ANSWER ESCALATE",
        "ASKED,false,AD,",
        "ASKED,false,C,",
        "ASKED,false,-,",
        "ESCALATED,false,A,",
        "ESCALATED,false,D,ANSWER",
        "ESCALATED,false,AD,",
        "ESCALATED,false,C,ANSWER",
        "ANSWERED,false,A,REOPEN",
        "ANSWERED,false,D,PUBLISH",
        "ANSWERED,true,D,WITHDRAW",
        "ANSWERED,true,A,REOPEN",
        "ANSWERED,true,AD,REOPEN WITHDRAW",
        "ANSWERED,false,C,",
        "ANSWERED,false,-,",
    })
    void each_may(QuestionState state, boolean published, String who, String actions) {
        var part = new QuestionRules.Part(who.contains("A"), who.contains("D"), who.contains("C"));
        var expected = actions == null
                ? List.<QuestionAction>of()
                : Arrays.stream(actions.split(" ")).map(QuestionAction::valueOf).toList();
        assertThat(QuestionRules.allowed(state, published, part)).isEqualTo(expected);
    }
}
