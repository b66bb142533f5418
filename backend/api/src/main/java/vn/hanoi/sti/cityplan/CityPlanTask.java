package vn.hanoi.sti.cityplan;

import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;

/**
 * One task of a plan, in the plan's words.
 *
 * @param products what comes out of it
 * @param responsible who leads it
 * @param department whether that is the department of science and technology
 * @param wording of its deadline
 * @param funding where its money comes from
 * @param otherSources whether the plan lets money that is not the state's pay for it
 */
public record CityPlanTask(
        Obligation obligation,
        int year,
        CityPlanStream stream,
        String title,
        String content,
        String products,
        String responsible,
        boolean department,
        String coordinating,
        String wording,
        String funding,
        boolean otherSources) {
    public String code() {
        return obligation.code();
    }

    /** Whether it is due always, without a day. */
    public boolean isStanding() {
        return obligation.timing() instanceof Timing.Standing;
    }
}
