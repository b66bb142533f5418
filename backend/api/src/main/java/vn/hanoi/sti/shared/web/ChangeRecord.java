package vn.hanoi.sti.shared.web;

import jakarta.enterprise.context.RequestScoped;

/** Whether the request at hand has left its audit entry. */
@RequestScoped
public class ChangeRecord {
    private boolean written;

    public void markWritten() {
        written = true;
    }

    boolean written() {
        return written;
    }
}
