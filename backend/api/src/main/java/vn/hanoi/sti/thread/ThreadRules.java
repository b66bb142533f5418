package vn.hanoi.sti.thread;

import java.util.ArrayList;
import java.util.List;

/** Who may do what with a thread. Pure. */
final class ThreadRules {
    private ThreadRules() {}

    /** @param viewer null for who only reads along */
    static List<ThreadAction> allowed(ThreadState state, Side openedSide, Side viewer) {
        var actions = new ArrayList<ThreadAction>();
        if (viewer == null || state == ThreadState.CLOSED) {
            return actions;
        }
        actions.add(ThreadAction.REPLY);
        if (viewer == openedSide) {
            actions.add(ThreadAction.CLOSE);
        }
        return actions;
    }
}
