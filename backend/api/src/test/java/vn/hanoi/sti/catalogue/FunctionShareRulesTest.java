package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** Shares of functions: exact decimals that are together exactly the whole. */
@Tag("fast")
class FunctionShareRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BR 1 | ''",
                "AR 0.6 TD 0.4 | ''",
                "BR 0.333 AR 0.333 TD 0.334 | ''",
                "BR 0.1 AR 0.2 TD 0.7 | ''",
                "BR 0.3333 AR 0.3333 TD 0.3333 | /functions catalogue.functions.sum",
                "BR 0.5 AR 0.6 | /functions catalogue.functions.sum",
                "BR 0,5 AR 0.5 | /functions/0/share catalogue.functions.comma",
                "BR 50% AR 0.5 | /functions/0/share catalogue.functions.format",
                "BR .5 AR 5e-1 | /functions/0/share catalogue.functions.format, /functions/1/share catalogue.functions.format",
                "BR 0 AR 1 | /functions/0/share catalogue.functions.range",
                "BR -0.5 AR 1.5 | /functions/0/share catalogue.functions.range, /functions/1/share catalogue.functions.range",
                "BR 0.5 BR 0.5 | /functions/1/code catalogue.functions.duplicate",
                "BR 0.1234567890123456789012345678901 | /functions/0/share catalogue.functions.too-long"
            })
    void every_gap_has_its_place(String given, String expected) {
        var gaps = FunctionShareRules.gaps(shares(given)).stream()
                .map(e -> e.pointer() + " " + e.code())
                .collect(Collectors.joining(", "));
        assertThat(gaps).isEqualTo(expected);
    }

    @Test
    void the_sum_is_told_exactly() {
        assertThat(FunctionShareRules.gaps(shares("BR 0.1 AR 0.2")).getFirst().params())
                .isEqualTo(Map.of("sum", "0.3"));
    }

    @ParameterizedTest
    @CsvSource({"BR 1, BR", "AR 0.6 TD 0.4, AR", "SV 0.5 PS 0.5, PS", "TD 0.4 BR 0.2 SV 0.4, TD"})
    void the_main_function_has_the_largest_share_and_ties_go_by_order(String given, OrganizationFunction main) {
        assertThat(FunctionShareRules.shares(shares(given)).main()).isEqualTo(main);
    }

    @Test
    void equal_shares_have_one_spelling_in_one_order() {
        var text = FunctionShareRules.shares(shares("SV 0.50 BR 0.5")).asText();
        assertThat(text.toString()).isEqualTo("{BR=0.5, SV=0.5}");
        assertThat(FunctionShareRules.shares(shares("AR 1.00")).asText()).isEqualTo(Map.of("AR", "1"));
        assertThat(FunctionShares.ofText(text).asText()).isEqualTo(text);
    }

    @Test
    void shares_that_are_no_whole_cannot_exist() {
        assertThatThrownBy(() -> new FunctionShares(Map.of(OrganizationFunction.BR, new BigDecimal("0.9"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<FunctionShare> shares(String given) {
        var words = given.split(" ");
        var shares = new ArrayList<FunctionShare>();
        for (var i = 0; i < words.length; i += 2) {
            shares.add(new FunctionShare(OrganizationFunction.valueOf(words[i]), words[i + 1]));
        }
        return shares;
    }
}
