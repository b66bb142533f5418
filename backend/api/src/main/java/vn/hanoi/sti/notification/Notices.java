package vn.hanoi.sti.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;
import vn.hanoi.sti.shared.time.Moments;

/** Writes notices, in the caller's transaction: who is told of an act is told when, and only when, the act stands. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {
    private final EntityManager database;
    private final ObjectMapper json;
    private final Moments moments;

    Notices(EntityManager database, ObjectMapper json, Moments moments) {
        this.database = database;
        this.json = json;
        this.moments = moments;
    }

    public void toPerson(UUID personId, Notice notice) {
        write(notice, personId, null, null, null);
    }

    /** To everybody who stands for the body on the day they look: also to an account that comes later. */
    public void toAgency(UUID agencyId, Notice notice) {
        write(notice, null, agencyId, null, null);
    }

    /** To everybody who holds the permission on the day they look. */
    public void toHolders(String permission, Notice notice) {
        write(notice, null, null, permission, null);
    }

    /**
     * To a body, once for this key however many replicas try.
     *
     * @return whether it was new
     */
    public boolean toAgencyOnce(UUID agencyId, Notice notice, String uniqueKey) {
        return write(notice, null, agencyId, null, uniqueKey);
    }

    private boolean write(Notice notice, UUID person, UUID agency, String permission, String uniqueKey) {
        return database.createNativeQuery("""
                        insert into notice (id, kind, person_id, agency_id, permission, object_type, object_id, params,
                            unique_key, at)
                        values (:id, :kind, cast(:person as uuid), cast(:agency as uuid), cast(:permission as text), :type,
                            :object, :params, cast(:key as text), :at)
                        on conflict (unique_key) do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("kind", notice.kind())
                        .setParameter("person", text(person))
                        .setParameter("agency", text(agency))
                        .setParameter("permission", permission)
                        .setParameter("type", notice.objectType())
                        .setParameter("object", notice.objectId())
                        .setParameter("params", params(notice))
                        .setParameter("key", uniqueKey)
                        .setParameter("at", moments.now())
                        .executeUpdate()
                == 1;
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private String params(Notice notice) {
        try {
            return json.writeValueAsString(notice.params());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
