package vn.hanoi.sti.collection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bulk acceptance did.
 *
 * @param accepted how many indicators were accepted by it; those accepted before are not counted
 */
@Schema(name = "AcceptancesView")
record AcceptancesView(
        @Schema(required = true) int accepted,
        @Schema(required = true) List<AppraisalView> items) {}
