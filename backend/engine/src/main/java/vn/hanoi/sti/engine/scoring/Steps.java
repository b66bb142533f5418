package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.number.Fraction;

/** Collects the steps of one derivation, in order. */
final class Steps {

    private final List<Step> steps = new ArrayList<>();

    void add(Rule rule, Params params) {
        steps.add(new Step(rule, params.list));
    }

    void add(Rule rule) {
        steps.add(new Step(rule, List.of()));
    }

    List<Step> list() {
        return List.copyOf(steps);
    }

    static Params params() {
        return new Params();
    }

    /** Parameters of one step; not to be added to once the step is there. */
    static final class Params {
        private final List<Param> list = new ArrayList<>(8);

        private Params add(Param param) {
            list.add(param);
            return this;
        }

        Params text(String name, String value) {
            return add(new Param.Text(name, value));
        }

        Params whole(String name, int value) {
            return add(new Param.Whole(name, value));
        }

        /** A decimal as it was given. */
        Params given(String name, BigDecimal value) {
            return add(new Param.Given(name, value));
        }

        Params given(String name, Optional<BigDecimal> value) {
            value.ifPresent(known -> given(name, known));
            return this;
        }

        /** Two decimals as they were given, multiplied. */
        Params product(String name, BigDecimal first, BigDecimal second) {
            return add(new Param.Product(name, first, second));
        }

        /** An exact value and the same as shown. */
        Params exact(String name, Fraction value) {
            return add(new Param.Number(name, value));
        }

        /** A share between 0 and 1, exact, and in percent as shown. */
        Params share(String name, Fraction value) {
            return add(new Param.Share(name, value));
        }

        /** The data year, when there is one. */
        Params year(Optional<Integer> year) {
            year.ifPresent(known -> whole("year", known));
            return this;
        }

        /** Whole numbers, in the order given. */
        Params listed(String name, Collection<Integer> numbers) {
            return add(new Param.Listed(name, List.copyOf(numbers)));
        }

        Params all(Params others) {
            list.addAll(others.list);
            return this;
        }
    }
}
