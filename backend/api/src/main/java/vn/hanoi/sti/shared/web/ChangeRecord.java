package vn.hanoi.sti.shared.web;

import jakarta.enterprise.context.RequestScoped;

/** Whether the request at hand has left its audit entry. */
@RequestScoped
public class ChangeRecord {
    private boolean written;

    public void markWritten() {
        written = true;
    }

    /** The request asked for what is there already: nothing changes, and nothing is left to record. */
    public void markUnchanged() {
        written = true;
    }

    boolean written() {
        return written;
    }
}
