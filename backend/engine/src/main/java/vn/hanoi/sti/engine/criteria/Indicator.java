package vn.hanoi.sti.engine.criteria;

/**
 * An indicator (chỉ số) of a criterion.
 *
 * @param code     unique in its set
 * @param vi       Vietnamese name
 * @param en       English name
 * @param unit     unit of the value, as shown
 * @param level    place in the IOOI chain
 * @param method   how the value is scored
 * @param weight   points it carries
 * @param evidence what proves the value, as a hint to the supplier
 */
public record Indicator(
        String code,
        String vi,
        String en,
        String unit,
        IooiLevel level,
        Method method,
        Weight weight,
        String evidence) {}
