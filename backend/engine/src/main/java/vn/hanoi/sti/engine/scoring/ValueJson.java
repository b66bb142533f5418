package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Writes indicator values; decimals as strings, as they were given. */
final class ValueJson {

    private ValueJson() {}

    static ObjectNode write(IndicatorValue value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (value) {
            case IndicatorValue.One one -> {
                if (!(one.cell() instanceof Cell.Reported)) {
                    node.put("state", one.cell().state().name());
                }
                write(one.cell(), node);
            }
            case IndicatorValue.Yearly yearly -> {
                ObjectNode years = node.putObject("years");
                yearly.years()
                        .forEach((year, cell) -> write(
                                cell,
                                years.putObject(Integer.toString(year))
                                        .put("state", cell.state().name())));
            }
        }
        return node;
    }

    private static void write(Cell cell, ObjectNode node) {
        switch (cell) {
            case Cell.Reported reported -> write(reported.figures(), node);
            case Cell.NotReported owed -> {
                owed.denominator().ifPresent(known -> put(node, "denominator", known));
                owed.fte().ifPresent(known -> put(node, "fte", known));
            }
            case Cell.NotExisting none -> {}
            case Cell.NotApplicable none -> {}
        }
    }

    private static void write(Figures figures, ObjectNode node) {
        switch (figures) {
            case Figures.Levels levels -> {
                ArrayNode array = node.putArray("levels");
                levels.levels().forEach(array::add);
            }
            case Figures.Actual actual -> {
                put(node, "actual", actual.actual());
                actual.target().ifPresent(target -> put(node, "target", target));
            }
            case Figures.Plain plain -> put(node, "value", plain.value());
            case Figures.Ratio ratio -> {
                put(node, "numerator", ratio.numerator());
                put(node, "denominator", ratio.denominator());
            }
            case Figures.Checked checked -> {
                put(node, "met", checked.met());
                put(node, "applicable", checked.applicable());
            }
            case Figures.BeforeAfter change -> {
                put(node, "before", change.before());
                put(node, "after", change.after());
            }
            case Figures.Outputs outputs -> {
                ArrayNode array = node.putArray("outputs");
                for (Figures.Output output : outputs.outputs()) {
                    ObjectNode item = array.addObject().put("type", output.type());
                    put(item, "count", output.count());
                    put(item, "fraction", output.fraction());
                }
                outputs.fte().ifPresent(fte -> put(node, "fte", fte));
            }
            case Figures.Amount amount -> {
                put(node, "amount", amount.amount());
                amount.fte().ifPresent(fte -> put(node, "fte", fte));
            }
        }
    }

    private static void put(ObjectNode node, String name, BigDecimal value) {
        node.put(name, value.toPlainString());
    }
}
