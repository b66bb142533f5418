package vn.hanoi.sti.engine.criteria;

import java.util.List;

/** A group of criteria (nhóm tiêu chí). */
public record CriteriaGroup(String code, String vi, String en, List<Criterion> criteria) {
    public CriteriaGroup {
        criteria = List.copyOf(criteria);
    }
}
