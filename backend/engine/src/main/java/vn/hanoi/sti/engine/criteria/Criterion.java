package vn.hanoi.sti.engine.criteria;

import java.util.List;

/** A criterion (tiêu chí) of a group, made of indicators. */
public record Criterion(String code, String vi, String en, List<Indicator> indicators) {
    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
