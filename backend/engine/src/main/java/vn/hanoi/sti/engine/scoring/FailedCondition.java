package vn.hanoi.sti.engine.scoring;

import java.util.List;

/**
 * A grade whose total was reached and whose conditions were not.
 *
 * @param because {@code GROUP_BELOW:<group>}, {@code DOSSIER_INCOMPLETE}, {@code CAP_TRIGGERED}
 */
public record FailedCondition(String grade, List<String> because) {
    public FailedCondition {
        because = List.copyOf(because);
    }
}
