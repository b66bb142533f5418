package vn.hanoi.sti.engine.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the grades of a set: highest first, the lowest from 0. */
final class GradeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CriteriaSetReader reader;

    GradeReader(CriteriaSetReader reader) {
        this.reader = reader;
    }

    List<Grade> read(JsonFields fields) {
        List<Grade> grades = new ArrayList<>();
        List<Optional<BigDecimal>> bounds = new ArrayList<>();
        if (fields.optionalArray("grades").isPresent()) {
            reader.children(fields, "grades", grade -> {
                Optional<Grade> read = grade(grade, bounds);
                read.ifPresent(grades::add);
                return read;
            });
        }
        checkOrder(fields, bounds);
        return grades;
    }

    private Optional<Grade> grade(JsonFields fields, List<Optional<BigDecimal>> bounds) {
        int before = reader.findings().size();
        Optional<String> code = reader.code(fields, "grade");
        Optional<String> vi = fields.text("vi");
        Optional<String> en = fields.optionalText("en");
        Optional<BigDecimal> from = fields.decimal("from").filter(value -> inPercent(fields, "from", value));
        Optional<BigDecimal> least = fields.optionalDecimal("everyGroupAtLeastPercent")
                .filter(value -> inPercent(fields, "everyGroupAtLeastPercent", value));
        boolean dossier = fields.flag("requiresCompleteDossier");
        boolean noCap = fields.flag("requiresNoCap");
        fields.refuseOthers();
        bounds.add(from);
        return reader.findings().size() > before
                ? Optional.empty()
                : Optional.of(
                        new Grade(code.orElseThrow(), vi.orElseThrow(), en, from.orElseThrow(), least, dossier, noCap));
    }

    private void checkOrder(JsonFields fields, List<Optional<BigDecimal>> bounds) {
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i - 1).isPresent()
                    && bounds.get(i).isPresent()
                    && bounds.get(i).get().compareTo(bounds.get(i - 1).get()) >= 0) {
                note(fields, i, "criteria.grades.notDescending");
            }
        }
        if (!bounds.isEmpty()
                && bounds.getLast().filter(from -> from.signum() != 0).isPresent()) {
            note(fields, bounds.size() - 1, "criteria.grades.lowestNotZero");
        }
    }

    private void note(JsonFields fields, int index, String code) {
        String grade = JsonFields.child(fields.pointer("grades"), Integer.toString(index));
        reader.findings().add(new Finding(JsonFields.child(grade, "from"), code));
    }

    private static boolean inPercent(JsonFields fields, String name, BigDecimal value) {
        boolean inside = value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
        if (!inside) {
            fields.note(name, "grades.percent", Map.of("least", "0", "most", "100"));
        }
        return inside;
    }
}
