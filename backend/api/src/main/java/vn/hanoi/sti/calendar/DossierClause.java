package vn.hanoi.sti.calendar;

import vn.hanoi.sti.engine.calendar.Clause;

/** Why a unit must supply its dossier in time; notices about it quote this. */
public final class DossierClause {
    /** Section III.4 of the city plan; III.3 says what follows when data is not supplied. */
    public static final Clause CLAUSE =
            new Clause("Kế hoạch đánh giá hoạt động KH,CN&ĐMST năm 2026 của UBND Thành phố", "mục III.3, III.4");

    private DossierClause() {}
}
