package vn.hanoi.sti.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Which entries are wanted; null for any.
 *
 * @param action stable name, or the beginning of several when it ends in a dot
 * @param actor subject of the person who acted
 * @param from first day, in Hanoi
 * @param to last day
 * @param words looked for anywhere in an entry, without regard to case and diacritics; all of them
 * @param unnamed ids with commas between: entries whose object or details name one of these are not wanted
 */
record AuditFilter(
        String objectType,
        String objectId,
        String action,
        String actor,
        LocalDate from,
        LocalDate to,
        String words,
        String unnamed) {
    static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, null, null, null);

    AuditFilter {
        objectType = blankless(objectType);
        objectId = blankless(objectId);
        action = blankless(action);
        actor = blankless(actor);
        words = blankless(words);
        unnamed = blankless(unnamed);
    }

    /** The same, but nothing of these: every entry about an evaluation names it as its object or in its details. */
    AuditFilter without(Collection<UUID> evaluations) {
        var ids = evaluations.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        return new AuditFilter(objectType, objectId, action, actor, from, to, words, ids);
    }

    /** SQL, one condition for each that is set, each beginning with {@code and}. */
    String conditions() {
        var sql = new StringBuilder();
        add(sql, objectType, "object_type = :objectType");
        add(sql, objectId, "object_id = :objectId");
        add(sql, action, "(action = :action or right(:action, 1) = '.' and starts_with(action, :action))");
        add(sql, actor, "actor_subject = :actor");
        add(sql, from, "at >= :from");
        add(sql, to, "at < :to");
        add(
                sql,
                words,
                "sti_audit_words(actor_name, action, object_id, reason, details) like all (select '%' || "
                        + "replace(replace(replace(word, chr(92), chr(92) || chr(92)), '%', chr(92) || '%'), '_', chr(92) || '_') "
                        + "|| '%' from regexp_split_to_table(sti_fold(:words), '[[:space:]]+') word)");
        add(
                sql,
                unnamed,
                "not exists (select 1 from regexp_split_to_table(:unnamed, ',') id "
                        + "where strpos(object_id, id) > 0 or strpos(details, id) > 0)");
        return sql.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        put(parameters, "objectType", objectType);
        put(parameters, "objectId", objectId);
        put(parameters, "action", action);
        put(parameters, "actor", actor);
        put(
                parameters,
                "from",
                from == null ? null : from.atStartOfDay(Moments.ZONE).toInstant());
        put(
                parameters,
                "to",
                to == null ? null : to.plusDays(1).atStartOfDay(Moments.ZONE).toInstant());
        put(parameters, "words", words);
        put(parameters, "unnamed", unnamed);
        return parameters;
    }

    private static void add(StringBuilder sql, Object value, String condition) {
        if (value != null) {
            sql.append(" and ").append(condition);
        }
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
