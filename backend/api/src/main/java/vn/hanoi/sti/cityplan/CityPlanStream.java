package vn.hanoi.sti.cityplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of the plan evaluates (plan II.1 to II.4). */
@Schema(name = "CityPlanStreamCode")
public enum CityPlanStream {
    POLICY,
    PLAN,
    PROGRAMME,
    ORGANIZATION
}
