package vn.hanoi.sti.work;

import java.time.LocalDate;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;

/** A room that knows of work besides yearly lists, criteria sets and dossiers. Runs in the caller's transaction. */
public interface OtherWork {
    /** What this viewer owes on that day, and what of others they wait for; each thing once. */
    List<WorkItem> of(Viewer viewer, LocalDate today);
}
