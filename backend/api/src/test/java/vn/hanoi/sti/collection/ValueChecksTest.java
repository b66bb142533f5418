package vn.hanoi.sti.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.shared.problem.Problem;

/** What a cell may say, method by method, and where each gap is pointed at. */
@Tag("fast")
class ValueChecksTest {
    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("BV", SavedState.REPORTED, "{'value':'12.5'}", null),
                Arguments.of("BD", SavedState.REPORTED, "{'numerator':'3','denominator':'4'}", null),
                Arguments.of("TG", SavedState.REPORTED, "{'actual':'3','target':'4'}", null),
                Arguments.of("CK", SavedState.REPORTED, "{'met':'3','applicable':'4'}", null),
                Arguments.of("CH", SavedState.REPORTED, "{'before':'3','after':'4'}", null),
                Arguments.of(
                        "WC",
                        SavedState.REPORTED,
                        "{'fte':'10','outputs':[{'type':'PAPER','count':'2','fraction':'0.5'}]}",
                        null),
                Arguments.of("PB", SavedState.REPORTED, "{'amount':'1000','fte':'2.5'}", null),
                Arguments.of("RB", SavedState.REPORTED, null, "Đã ban hành"),
                Arguments.of("BD", SavedState.NOT_REPORTED, null, null),
                Arguments.of("BD", SavedState.NOT_REPORTED, "{'denominator':'4'}", null),
                Arguments.of("WC", SavedState.NOT_REPORTED, "{'fte':'10'}", null),
                Arguments.of("BV", SavedState.NOT_APPLICABLE, null, "Không có chức năng này"),
                Arguments.of("RB", SavedState.NOT_APPLICABLE, null, "Không có chức năng này"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("taken")
    void what_is_taken(String code, SavedState state, String value, String explanation) {
        assertThatCode(() -> check(code, state, value, explanation)).doesNotThrowAnyException();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("BV", SavedState.REPORTED, null, null, "/value value.property.missing"),
                Arguments.of("BV", SavedState.REPORTED, "{}", null, "/value/value value.property.missing"),
                Arguments.of("BV", SavedState.REPORTED, "'12'", null, "/value value.property.type"),
                Arguments.of("BV", SavedState.REPORTED, "{'value':12.5}", null, "/value/value value.property.type"),
                Arguments.of("BV", SavedState.REPORTED, "{'value':'12,5'}", null, "/value/value value.number.comma"),
                Arguments.of("BV", SavedState.REPORTED, "{'value':'1e5'}", null, "/value/value value.number.format"),
                Arguments.of(
                        "BV",
                        SavedState.REPORTED,
                        "{'value':'1','colour':'red'}",
                        null,
                        "/value/colour value.property.unknown"),
                Arguments.of(
                        "BV",
                        SavedState.REPORTED,
                        "{'value':'1','state':'REPORTED'}",
                        null,
                        "/value/state value.property.unknown"),
                Arguments.of(
                        "BD", SavedState.REPORTED, "{'value':'75'}", null, "/value/value value.pooled.ratioRequired"),
                Arguments.of(
                        "BD",
                        SavedState.REPORTED,
                        "{'numerator':'x','denominator':'-4'}",
                        null,
                        "/value/numerator value.number.format;/value/denominator value.denominator.negative"),
                Arguments.of(
                        "CK",
                        SavedState.REPORTED,
                        "{'met':'-1','applicable':'2.5'}",
                        null,
                        "/value/met value.met.negative;/value/applicable value.applicable.fractional"),
                Arguments.of(
                        "CK",
                        SavedState.REPORTED,
                        "{'met':'5','applicable':'4'}",
                        null,
                        "/value/met value.met.exceedsApplicable"),
                Arguments.of(
                        "WC",
                        SavedState.REPORTED,
                        "{'fte':'10','outputs':[{'type':'PAPER','count':'-2'},{'type':'SONG','count':'1'}]}",
                        null,
                        "/value/outputs/0/count value.count.negative;/value/outputs/1/type value.output.unknown"),
                Arguments.of("RB", SavedState.REPORTED, "{'levels':[5]}", "Tốt", "/value value.rubric.unexpected"),
                Arguments.of("RB", SavedState.REPORTED, null, null, "/explanation value.explanation.required"),
                Arguments.of(
                        "BD",
                        SavedState.NOT_REPORTED,
                        "{'numerator':'3'}",
                        null,
                        "/value/numerator value.notReported.hasValue"),
                Arguments.of(
                        "BD",
                        SavedState.NOT_REPORTED,
                        "{'state':'REPORTED'}",
                        null,
                        "/value/state value.property.unknown"),
                Arguments.of("BD", SavedState.NOT_REPORTED, "[]", null, "/value value.property.type"),
                Arguments.of(
                        "BV",
                        SavedState.NOT_APPLICABLE,
                        "{'value':'1'}",
                        null,
                        "/value value.state.hasValue;/explanation value.explanation.required"));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @MethodSource("refused")
    void what_is_not(String code, SavedState state, String value, String explanation, String gaps) {
        var problem = catchThrowableOfType(Problem.class, () -> check(code, state, value, explanation));
        assertThat(problem).isNotNull();
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors().stream().map(e -> e.pointer() + " " + e.code()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(gaps.split(";")));
    }

    private static void check(String code, SavedState state, String value, String explanation) {
        ValueChecks.check(
                SampleIndicators.indicator(code),
                state,
                value == null ? null : SampleIndicators.json(value.replace('\'', '"')),
                explanation);
    }
}
