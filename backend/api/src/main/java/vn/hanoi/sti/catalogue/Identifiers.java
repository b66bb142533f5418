package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What other registers call an organization.
 *
 * @param electronicId QĐ 20/2020/QĐ-TTg: at most 35 digits, capitals and dots
 * @param taxCode ten digits, or ten and three
 * @param budgetUnitCode TT 185/2015/TT-BTC: seven digits, one per unit for life
 */
record Identifiers(
        @Pattern(regexp = "[0-9A-Z.]{1,35}") @Schema(examples = "H26.00.000")
        String electronicId,

        @Pattern(regexp = "[0-9]{10}(-[0-9]{3})?") String taxCode,
        @Pattern(regexp = "[0-9]{7}") String budgetUnitCode) {
    static final Identifiers NONE = new Identifiers(null, null, null);
}
