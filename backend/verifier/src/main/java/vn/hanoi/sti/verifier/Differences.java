package vn.hanoi.sti.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where two JSON trees differ, as JSON pointers with both values. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    /**
     * @param pointer  RFC 6901
     * @param recorded as the file has it; empty where the file has nothing
     * @param computed as computed; empty where there should be nothing
     */
    record Difference(String pointer, String recorded, String computed) {}

    private Differences() {}

    static List<Difference> between(JsonNode recorded, JsonNode computed) {
        var differences = new Differences();
        differences.compare("", recorded, computed);
        return differences.found;
    }

    private void compare(String pointer, JsonNode recorded, JsonNode computed) {
        if (recorded.isObject() && computed.isObject()) {
            var names = new TreeSet<String>();
            recorded.fieldNames().forEachRemaining(names::add);
            computed.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                var step = name.replace("~", "~0").replace("/", "~1");
                compare(pointer + "/" + step, recorded.path(name), computed.path(name));
            }
        } else if (recorded.isArray() && computed.isArray()) {
            for (var i = 0; i < Math.max(recorded.size(), computed.size()); i++) {
                compare(pointer + "/" + i, recorded.path(i), computed.path(i));
            }
        } else if (!recorded.equals(computed)) {
            found.add(new Difference(pointer, text(recorded), text(computed)));
        }
    }

    private static String text(JsonNode node) {
        return node instanceof MissingNode ? "" : node.toString();
    }
}
