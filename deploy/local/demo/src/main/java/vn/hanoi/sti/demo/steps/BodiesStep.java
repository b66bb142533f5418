package vn.hanoi.sti.demo.steps;

import static vn.hanoi.sti.demo.api.Account.ADMINISTRATOR;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hanoi.sti.demo.data.Bodies.Body;

/** Records the city's bodies, from the top of the tree down. */
final class BodiesStep {
    private final Desk desk;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final AtomicInteger created = new AtomicInteger();

    BodiesStep(Desk desk) {
        this.desk = desk;
    }

    void run() {
        ids.putAll(idsByCode(desk));
        var bodies = desk.data().bodies();
        // Each body needs the one above it: the file lists them in that order.
        bodies.bodies().forEach(this::record);
        desk.workers().forEach(bodies.lowest(), this::record);
        desk.progress()
                .done(
                        ADMINISTRATOR,
                        "%d sở, ngành và %d phường, xã (%d mới)"
                                .formatted(
                                        bodies.bodies().size(), bodies.lowest().size(), created.get()));
    }

    /** Ids of all recorded bodies by code. */
    static Map<String, String> idsByCode(Desk desk) {
        var ids = new LinkedHashMap<String, String>();
        desk.api()
                .list(ADMINISTRATOR, "/agencies")
                .forEach(row -> ids.put(
                        row.required("code").textValue(), row.required("id").textValue()));
        return ids;
    }

    private void record(Body body) {
        if (ids.containsKey(body.code())) {
            return;
        }
        var request = new LinkedHashMap<String, Object>();
        request.put("code", body.code());
        request.put("kind", body.kind());
        request.put("nameVi", body.nameVi());
        request.put("nameEn", body.nameEn());
        request.put("parentId", body.parent() == null ? null : ids.get(body.parent()));
        request.put("validFrom", body.validFrom());
        ids.put(
                body.code(),
                desk.api().post(ADMINISTRATOR, "/agencies", request).id().toString());
        created.incrementAndGet();
    }
}
