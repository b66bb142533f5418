package vn.hanoi.sti.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.collection.EngineValues.Basis;
import vn.hanoi.sti.engine.scoring.ValueRules;
import vn.hanoi.sti.evidence.LinkDecision;

/** From what people said to what the engine scores; every value made here is one that the engine takes. */
@Tag("fast")
class EngineValuesTest {
    static Stream<Arguments> cases() {
        var ratio = "{'numerator':'3','denominator':'4'}".replace('\'', '"');
        return Stream.of(
                Arguments.of(
                        "nothing saved is not reported",
                        SampleIndicators.of("BD"),
                        "{'years':{'2023':{'state':'NOT_REPORTED'},'2024':{'state':'NOT_REPORTED'},'2025':{'state':'NOT_REPORTED'}}}"),
                Arguments.of(
                        "years before the founding do not exist",
                        SampleIndicators.of("BD").existingFrom(2025).reported("2025", ratio),
                        "{'years':{'2023':{'state':'NOT_EXISTING'},'2024':{'state':'NOT_EXISTING'},"
                                + "'2025':{'state':'REPORTED','numerator':'3','denominator':'4'}}}"),
                Arguments.of(
                        "a known denominator is kept",
                        SampleIndicators.of("BD")
                                .reported("2023", ratio)
                                .saved("2024", SavedState.NOT_REPORTED, "{\"denominator\":\"9\"}"),
                        "{'years':{'2023':{'state':'REPORTED','numerator':'3','denominator':'4'},"
                                + "'2024':{'state':'NOT_REPORTED','denominator':'9'},'2025':{'state':'NOT_REPORTED'}}}"),
                Arguments.of(
                        "left out, but nobody has agreed",
                        SampleIndicators.of("CK").saved("single", SavedState.NOT_APPLICABLE, null),
                        "{'state':'NOT_REPORTED'}"),
                Arguments.of(
                        "left out and agreed",
                        SampleIndicators.of("CK")
                                .saved("single", SavedState.NOT_APPLICABLE, null)
                                .appraised(AppraisalDecision.ACCEPTED, null),
                        "{'state':'NOT_APPLICABLE'}"),
                Arguments.of(
                        "left out and returned",
                        SampleIndicators.of("CK")
                                .saved("single", SavedState.NOT_APPLICABLE, null)
                                .appraised(AppraisalDecision.RETURNED, null),
                        "{'state':'NOT_REPORTED'}"),
                Arguments.of(
                        "agreed to before it was left out",
                        SampleIndicators.of("CK")
                                .appraised(AppraisalDecision.ACCEPTED, null)
                                .saved("single", SavedState.NOT_APPLICABLE, null),
                        "{'state':'NOT_REPORTED'}"),
                Arguments.of(
                        "left out as a whole by the department",
                        SampleIndicators.of("BD")
                                .reported("2023", ratio)
                                .appraised(AppraisalDecision.NOT_APPLICABLE, null),
                        "{'state':'NOT_APPLICABLE'}"),
                Arguments.of(
                        "one value",
                        SampleIndicators.of("CH").reported("single", "{\"before\":\"1\",\"after\":\"2\"}"),
                        "{'before':'1','after':'2'}"),
                Arguments.of(
                        "a level",
                        SampleIndicators.of("RB").reported("single", null).appraised(AppraisalDecision.ACCEPTED, 4),
                        "{'levels':[4]}"),
                Arguments.of(
                        "a rubric without a level", SampleIndicators.of("RB").reported("single", null), null),
                Arguments.of(
                        "a level that was given before the statement changed",
                        SampleIndicators.of("RB")
                                .appraised(AppraisalDecision.ACCEPTED, 4)
                                .reported("single", null),
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_the_department_lets_count(String name, SampleIndicators sample, String expected) {
        var known = sample.record();
        var value = EngineValues.of(known, Basis.APPRAISED);
        if (expected == null) {
            assertThat(value).isEmpty();
        } else {
            assertThat(value.orElseThrow()).isEqualTo(SampleIndicators.json(expected.replace('\'', '"')));
            assertThat(ValueRules.check(known.indicator(), value.get(), Set.copyOf(SampleIndicators.YEARS)))
                    .isEmpty();
        }
    }

    @Test
    void as_declared_the_organizations_word_counts() {
        var leftOut = SampleIndicators.of("CK")
                .saved("single", SavedState.NOT_APPLICABLE, null)
                .record();
        assertThat(EngineValues.of(leftOut, Basis.DECLARED).orElseThrow())
                .isEqualTo(SampleIndicators.json("{\"state\":\"NOT_APPLICABLE\"}"));
    }

    @Test
    void a_value_counts_once_a_file_is_accepted_and_as_declared_while_one_waits() {
        var value = "{\"met\":\"1\",\"applicable\":\"1\"}";
        without(SampleIndicators.of("CK").reported("single", value), true, true);
        without(SampleIndicators.of("CK").reported("single", value).linked(LinkDecision.REJECTED), true, true);
        without(
                SampleIndicators.of("CK").reported("single", value).linked(LinkDecision.REJECTED, LinkDecision.PENDING),
                true,
                false);
        without(
                SampleIndicators.of("CK")
                        .reported("single", value)
                        .linked(LinkDecision.REJECTED, LinkDecision.ACCEPTED),
                false,
                false);
        // What is not reported proves nothing either: as a mean of zeros it could lie in a band that pays.
        without(SampleIndicators.of("CK"), true, true);
        without(SampleIndicators.of("CK").saved("single", SavedState.NOT_REPORTED, null), true, true);
        without(SampleIndicators.of("RB").reported("single", null), false, false);
    }

    private static void without(SampleIndicators sample, boolean appraised, boolean declared) {
        assertThat(EngineValues.withoutEvidence(sample.record(), Basis.APPRAISED))
                .isEqualTo(appraised);
        assertThat(EngineValues.withoutEvidence(sample.record(), Basis.DECLARED))
                .isEqualTo(declared);
    }
}
