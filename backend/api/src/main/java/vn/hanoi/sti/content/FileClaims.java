package vn.hanoi.sti.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * The record of what is in the store. A content is claimed before it is put there, and kept once a row names it; a claim
 * that came to nothing takes the content along. The row's lock orders those who bring and those who remove the same
 * content.
 */
@ApplicationScoped
class FileClaims {
    private final EntityManager entities;
    private final ContentStore contents;

    FileClaims(EntityManager entities, ContentStore contents) {
        this.entities = entities;
        this.contents = contents;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void claim(String sha256, long size, Instant at) {
        entities.createNativeQuery("""
                        insert into stored_file (sha256, size, claims, kept, claimed_at) values (:sha256, :size, 1, false, :at)
                        on conflict (sha256) do update set claims = stored_file.claims + 1, claimed_at = excluded.claimed_at""")
                .setParameter("sha256", sha256)
                .setParameter("size", size)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** In the transaction that writes the row which names the content. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String sha256) {
        var rows = entities.createNativeQuery(
                        "update stored_file set kept = true, claims = greatest(claims - 1, 0) where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
        if (rows != 1) {
            throw new IllegalStateException("content " + sha256 + " was not claimed");
        }
    }

    /** Takes a claim back, and the content with it when nobody else claims or keeps it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(String sha256) {
        entities.createNativeQuery(
                        "update stored_file set claims = greatest(claims - 1, 0) where sha256 = :sha256 and not kept")
                .setParameter("sha256", sha256)
                .executeUpdate();
        var gone = entities.createNativeQuery(
                        "delete from stored_file where sha256 = :sha256 and not kept and claims = 0")
                .setParameter("sha256", sha256)
                .executeUpdate();
        removeIf(gone == 1, sha256);
    }

    /** Removes what was claimed long ago and never kept: its server ended before it could say so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweep(String sha256, Instant before) {
        var gone = entities.createNativeQuery(
                        "delete from stored_file where sha256 = :sha256 and not kept and claimed_at < :before")
                .setParameter("sha256", sha256)
                .setParameter("before", before)
                .executeUpdate();
        removeIf(gone == 1, sha256);
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> forgotten(Instant before) {
        return entities.createNativeQuery(
                        "select sha256 from stored_file where not kept and claimed_at < :before", String.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Behind the lock of the deleted row: who brings the same content now waits, and then brings it anew. */
    private void removeIf(boolean gone, String sha256) {
        if (gone) {
            try {
                contents.remove(sha256);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
