package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.hanoi.sti.engine.number.Exact;

/** Collects the steps of one derivation, in order. */
final class Steps {

    private final List<Step> steps = new ArrayList<>();

    void add(Rule rule, Params params) {
        steps.add(new Step(rule, params.map));
    }

    void add(Rule rule) {
        steps.add(new Step(rule, Map.of()));
    }

    List<Step> list() {
        return List.copyOf(steps);
    }

    static Params params() {
        return new Params();
    }

    /** Parameters of one step. */
    static final class Params {

        private final Map<String, String> map = new LinkedHashMap<>();

        Params text(String name, String value) {
            map.put(name, value);
            return this;
        }

        Params whole(String name, int value) {
            return text(name, Integer.toString(value));
        }

        /** A decimal as it was given. */
        Params given(String name, BigDecimal value) {
            return text(name, value.toPlainString());
        }

        Params given(String name, Optional<BigDecimal> value) {
            value.ifPresent(known -> given(name, known));
            return this;
        }

        /** An exact value and the same as shown. */
        Params exact(String name, BigFraction value) {
            return text(name, Exact.text(value)).text(name + "Shown", Exact.shown(value));
        }

        /** A share between 0 and 1, exact, and in percent as shown. */
        Params share(String name, BigFraction value) {
            return text(name, Exact.text(value))
                    .text(name + "PercentShown", Exact.shown(value.multiply(Exact.HUNDRED)));
        }

        /** The data year, when there is one. */
        Params year(Optional<Integer> year) {
            year.ifPresent(known -> whole("year", known));
            return this;
        }

        Params all(Params others) {
            map.putAll(others.map);
            return this;
        }
    }
}
