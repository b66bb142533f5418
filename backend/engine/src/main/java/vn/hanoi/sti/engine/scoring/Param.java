package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** One parameter of a step, as a number until somebody reads it: most results are computed more often than read. */
sealed interface Param {

    /** Puts it under its name, in words, and what is shown of it under a name of its own. */
    void write(Map<String, String> params);

    record Text(String name, String value) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(name, value);
        }
    }

    record Whole(String name, int value) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(name, Integer.toString(value));
        }
    }

    /** A decimal as it was given. */
    record Given(String name, BigDecimal value) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(name, value.toPlainString());
        }
    }

    /** Two decimals as they were given, multiplied. */
    record Product(String name, BigDecimal first, BigDecimal second) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(name, first.toPlainString() + "×" + second.toPlainString());
        }
    }

    /** An exact value and the same as shown. */
    record Number(String name, Fraction value) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(name, Exact.text(value));
            params.put(name + "Shown", Exact.shown(value));
        }
    }

    /** A share between 0 and 1, exact, and in percent as shown. */
    record Share(String name, Fraction value) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(name, Exact.text(value));
            params.put(name + "PercentShown", Exact.shown(value.multiply(Exact.HUNDRED)));
        }
    }

    /** Whole numbers, in the order given. */
    record Listed(String name, List<Integer> numbers) implements Param {
        @Override
        public void write(Map<String, String> params) {
            params.put(
                    name,
                    String.join(", ", numbers.stream().map(String::valueOf).toList()));
        }
    }
}
