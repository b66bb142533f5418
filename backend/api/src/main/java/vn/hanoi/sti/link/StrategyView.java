package vn.hanoi.sti.link;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.register.RegisteredObject;

/** A strategy. */
record StrategyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) LocalDate startsOn,
        LocalDate endsOn,
        String scope,
        @Schema(required = true) boolean published,
        @Schema(required = true) boolean illustrative,
        @Schema(required = true) long version) {
    static StrategyView of(RegisteredObject object) {
        var given = object.particulars();
        return new StrategyView(
                object.id(),
                given.code(),
                given.nameVi(),
                given.nameEn(),
                given.agencyId(),
                given.startsOn(),
                given.endsOn(),
                given.scope(),
                given.published(),
                given.illustrative(),
                object.version());
    }
}
