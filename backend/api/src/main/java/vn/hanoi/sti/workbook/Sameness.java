package vn.hanoi.sti.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import vn.hanoi.sti.collection.SavedCell;
import vn.hanoi.sti.collection.SavedState;
import vn.hanoi.sti.engine.number.NumberText;

/** Whether two cells say the same: {@code 12.50} is {@code 12.5}. */
public final class Sameness {
    private Sameness() {}

    /** @param saved null while nobody has saved it; the same as a state of null */
    public static boolean same(SavedCell saved, SavedState state, JsonNode value, String explanation) {
        if (saved == null || state == null) {
            return saved == null && state == null;
        }
        return saved.state() == state
                && Objects.equals(saved.explanation(), explanation)
                && figures(saved.value(), value);
    }

    static boolean figures(JsonNode one, JsonNode other) {
        if (empty(one) || empty(other)) {
            return empty(one) && empty(other);
        }
        if (one.isTextual() && other.isTextual()) {
            var left = NumberText.decimal(one.textValue());
            var right = NumberText.decimal(other.textValue());
            return left.isPresent() && right.isPresent()
                    ? left.get().compareTo(right.get()) == 0
                    : one.textValue().equals(other.textValue());
        }
        if (one.isArray() && other.isArray()) {
            if (one.size() != other.size()) {
                return false;
            }
            for (var i = 0; i < one.size(); i++) {
                if (!figures(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return one.isObject() && other.isObject() ? properties(one, other) : one.equals(other);
    }

    private static boolean properties(JsonNode one, JsonNode other) {
        var names = new java.util.TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> figures(one.get(name), other.get(name)));
    }

    private static boolean empty(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() || node.isObject() && node.isEmpty();
    }
}
