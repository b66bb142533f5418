package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What arrived of uploads, in the order of the file. */
@ApplicationScoped
class ResumableParts {
    private final EntityManager entities;

    ResumableParts(EntityManager entities) {
        this.entities = entities;
    }

    /** One part; its content lies in the store, unkept. */
    record Part(long at, long size, String sha256) {
        long end() {
            return at + size;
        }
    }

    @SuppressWarnings("unchecked")
    List<Part> of(UUID uploadId) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select at, size, sha256 from resumable_part where upload_id = :upload order by at")
                .setParameter("upload", uploadId)
                .getResultList();
        return rows.stream()
                .map(row -> new Part((Long) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    /** How much of the file is there, from its beginning without a gap. */
    long offset(UUID uploadId) {
        var parts = of(uploadId);
        return parts.isEmpty() ? 0 : parts.getLast().end();
    }

    void add(ResumableUploadEntity upload, Part part, Instant at) {
        entities.createNativeQuery("""
                        insert into resumable_part (upload_id, agency_id, at, size, sha256, received_at)
                        values (:upload, :agency, :at, :size, :sha256, :received)""")
                .setParameter("upload", upload.getId())
                .setParameter("agency", upload.getAgencyId())
                .setParameter("at", part.at())
                .setParameter("size", part.size())
                .setParameter("sha256", part.sha256())
                .setParameter("received", at)
                .executeUpdate();
    }

    /** Forgets an upload with its parts; their contents, which nobody keeps, are swept from the store. */
    void forget(UUID uploadId) {
        entities.createNativeQuery("delete from resumable_upload where id = :upload")
                .setParameter("upload", uploadId)
                .executeUpdate();
    }

    /** Forgets what nobody ended; needs the rows of every agency. */
    void forgetBefore(Instant moment) {
        entities.createNativeQuery("delete from resumable_upload where created_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
