package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.digest.CanonicalJson;

/**
 * One version of a criteria set (bộ tiêu chí). Read one with {@link CriteriaSetReader}.
 *
 * @param code     code that stays the same across versions
 * @param version  1 and up
 * @param kind     what it evaluates
 * @param stage    stage of a programme; empty for every other kind
 * @param appendix appendix (Phụ lục) of QĐ 1969/QĐ-BKHCN it follows, a Roman numeral
 * @param vi       Vietnamese name
 * @param en       English name
 * @param grades   highest first; none in a template
 * @param groups   groups in the order of the set
 */
public record CriteriaSet(
        String code,
        int version,
        Kind kind,
        Optional<Stage> stage,
        String appendix,
        String vi,
        String en,
        List<Grade> grades,
        List<CriteriaGroup> groups) {

    public CriteriaSet {
        grades = List.copyOf(grades);
        groups = List.copyOf(groups);
    }

    /** Every indicator, in the order of the set. */
    public List<Indicator> indicators() {
        return groups.stream()
                .flatMap(group -> group.criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    /** The indicator of that code. */
    public Optional<Indicator> indicator(String indicatorCode) {
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(indicatorCode))
                .findFirst();
    }

    /** The JSON that {@link CriteriaSetReader} reads back as an equal set. */
    public ObjectNode toJson() {
        return CriteriaSetJson.write(this);
    }

    /** SHA-256, lower-case hexadecimal, of the canonical JSON of {@link #toJson()}. */
    public String digest() {
        return CanonicalJson.sha256(toJson());
    }
}
