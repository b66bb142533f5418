package vn.hanoi.sti.demo.data;

import java.util.ArrayList;
import java.util.List;

/**
 * The city's bodies: real names, illustrative codes.
 *
 * @param communesFrom since when the wards and communes exist
 */
public record Bodies(String note, List<Body> bodies, String communesFrom, List<String> wards, List<String> communes) {
    /** The top of the tree. */
    public static final String CITY = "MH.TP";

    /** @param parent code of the body above, absent for the city */
    public record Body(String code, String kind, String nameVi, String nameEn, String parent, String validFrom) {}

    /** Wards and communes with their codes. */
    public List<Body> lowest() {
        var all = new ArrayList<Body>();
        for (int i = 0; i < wards.size(); i++) {
            all.add(new Body(
                    "MH.P.%03d".formatted(i + 1), "COMMUNE", "Phường " + wards.get(i), null, CITY, communesFrom));
        }
        for (int i = 0; i < communes.size(); i++) {
            all.add(new Body(
                    "MH.X.%03d".formatted(i + 1), "COMMUNE", "Xã " + communes.get(i), null, CITY, communesFrom));
        }
        return all;
    }
}
