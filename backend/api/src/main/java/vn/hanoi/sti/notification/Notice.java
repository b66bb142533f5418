package vn.hanoi.sti.notification;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is told: a kind and the facts that its sentence needs.
 *
 * @param kind e.g. {@code DATA_REQUEST_SENT}; the SPA has the sentence
 * @param objectType where it leads, e.g. {@code EVALUATION}
 * @param params facts as text: days as ISO dates, numbers as decimals; absent ones are left out
 */
public record Notice(String kind, String objectType, UUID objectId, Map<String, String> params) {
    public Notice {
        var present = new TreeMap<String, String>();
        params.forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        params = present;
    }
}
