package vn.hanoi.sti.cityplan;

import java.util.Map;
import vn.hanoi.sti.agency.Viewer;

/**
 * What a room can measure of the tasks of a plan. It runs in the caller's transaction, with the rows of the whole city open:
 * a measurement is the same whoever asks, and who may read its names is judged afterwards.
 */
public interface TaskMeasures {
    /**
     * Code of the task → how far it has come; tasks of which this source knows nothing are left out.
     *
     * @param wholeCity sees every object of the city; for finders that want to know who asks
     */
    Map<String, Measurement> of(int planYear, Viewer wholeCity);

    /** Of two that measure one task the higher counts: evaluations say more than a register. */
    default int rank() {
        return 0;
    }
}
