package vn.hanoi.sti.engine.scoring;

/**
 * How the dossier (hồ sơ) came in.
 *
 * @param complete whether nothing of it lacks
 * @param daysLate days after the deadline, extensions granted already taken off; 0 when in time
 * @param missing  whether there is none at all
 */
public record Dossier(boolean complete, int daysLate, boolean missing) {

    /** Nothing is known of a dossier: completeness must be stated, it is never assumed. */
    public static final Dossier UNSTATED = new Dossier(false, 0, false);

    public Dossier {
        if (daysLate < 0) {
            throw new IllegalArgumentException("days late are 0 or more");
        }
    }
}
