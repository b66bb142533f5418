package vn.hanoi.sti.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A register from which lists of one kind are drawn up; the room that keeps the register offers it. Runs in the caller's
 * transaction, with the viewer already known.
 */
public interface ListSource {
    ListKind kind();

    /** What the rules say is to be evaluated in a year, by name; what is missing of it on a list was forgotten. */
    List<ListedObject> due(int year);

    /** These as the register has them now; what it does not know is left out. */
    List<ListedObject> find(Collection<ObjectKey> keys);

    /** Which of these cannot be evaluated any more. */
    Set<ObjectKey> closed(Collection<ObjectKey> keys);
}
