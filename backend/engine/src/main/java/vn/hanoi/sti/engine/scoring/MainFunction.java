package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** The function by which an organization is compared with its peers. */
public final class MainFunction {

    private MainFunction() {}

    /** The function with the largest share; ties go to the first in the order of functions. Empty of none. */
    public static Optional<OrganizationFunction> of(Map<OrganizationFunction, BigDecimal> functions) {
        OrganizationFunction main = null;
        for (OrganizationFunction function : OrganizationFunction.values()) {
            BigDecimal share = functions.get(function);
            if (share != null && (main == null || share.compareTo(functions.get(main)) > 0)) {
                main = function;
            }
        }
        return Optional.ofNullable(main);
    }
}
