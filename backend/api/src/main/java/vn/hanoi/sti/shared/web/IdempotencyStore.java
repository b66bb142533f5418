package vn.hanoi.sti.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ReplayedResponse;
import vn.hanoi.sti.shared.security.CurrentActor;
import vn.hanoi.sti.shared.time.Moments;

/** Remembers, per actor and key, what was asked and answered; the record lives and dies with the effect's transaction. */
@ApplicationScoped
class IdempotencyStore {
    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentActor actor;
    private final Moments moments;

    IdempotencyStore(EntityManager database, ObjectMapper json, CurrentActor actor, Moments moments) {
        this.database = database;
        this.json = json;
        this.actor = actor;
        this.moments = moments;
    }

    static UUID parse(String header) {
        try {
            return header == null ? null : UUID.fromString(header.trim());
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /**
     * Takes the key for this transaction. A second request with the same key waits here for the first to end.
     *
     * @throws ReplayedResponse when the first one succeeded
     * @throws Problem 422 when the key was used for another request
     */
    void claim(UUID key, String target, String ifMatch, Object[] parameters) {
        var fingerprint = fingerprint(target, ifMatch, parameters);
        var claimed = database.createNativeQuery("""
                        insert into idempotency_record (actor, key, fingerprint, created_at)
                        values (:actor, :key, :fingerprint, :now) on conflict (actor, key) do nothing""")
                .setParameter("actor", actor.subject())
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", moments.now())
                .executeUpdate();
        if (claimed == 1) {
            return;
        }
        var stored = (Object[]) database.createNativeQuery("""
                        select fingerprint, status, body, etag, location from idempotency_record
                        where actor = :actor and key = :key""")
                .setParameter("actor", actor.subject())
                .setParameter("key", key)
                .getSingleResult();
        if (!fingerprint.equals(stored[0])) {
            throw Problem.unprocessable("idempotency.key.reused", "This Idempotency-Key was used for another request.");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (stored[3] != null) {
            headers.put("ETag", (String) stored[3]);
        }
        if (stored[4] != null) {
            headers.put("Location", (String) stored[4]);
        }
        throw new ReplayedResponse(((Number) stored[1]).intValue(), (String) stored[2], headers);
    }

    void complete(UUID key, RestResponse<?> answer) {
        database.createNativeQuery("""
                        update idempotency_record set status = :status, body = :body, etag = :etag, location = :location
                        where actor = :actor and key = :key""")
                .setParameter("status", answer.getStatus())
                .setParameter("body", answer.getEntity() == null ? null : write(answer.getEntity()))
                .setParameter("etag", answer.getHeaderString("ETag"))
                .setParameter("location", answer.getHeaderString("Location"))
                .setParameter("actor", actor.subject())
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Forgets keys older than a week; called by a job. */
    int forgetBefore(Instant moment) {
        return database.createNativeQuery("delete from idempotency_record where created_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private String fingerprint(String target, String ifMatch, Object[] parameters) {
        var text = new StringBuilder(target).append('\n').append(ifMatch).append('\n');
        for (var parameter : parameters) {
            text.append(parameter == null ? "null" : write(parameter)).append('\n');
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
