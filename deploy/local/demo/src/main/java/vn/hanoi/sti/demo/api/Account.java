package vn.hanoi.sti.demo.api;

/**
 * A demonstration account.
 *
 * @param username how it signs in
 * @param title how progress lines name it: always a role, never a person
 */
public record Account(String username, String title) {
    public static final Account ADMINISTRATOR = new Account("quantri", "Quản trị hệ thống");
    public static final Account OFFICER = new Account("chuyenvien.so", "Chuyên viên Sở KH&CN");
    public static final Account DEPARTMENT_LEADER = new Account("lanhdao.so", "Lãnh đạo Sở KH&CN");
    public static final Account CITY_LEADER = new Account("lanhdao.tp", "Lãnh đạo Thành phố");
    public static final Account AUDITOR = new Account("thanhtra", "Thanh tra");

    /** Who supplies what an agency leads. */
    public static Account leadOfficer(String agency) {
        return new Account("canbo." + agency, "Cán bộ cơ quan chủ trì");
    }

    /** Who certifies what an agency leads. */
    public static Account leadHead(String agency) {
        return new Account("thutruong." + agency, "Thủ trưởng cơ quan chủ trì");
    }

    /** Who enters the figures of a demonstration organization, 1 to 12. */
    public static Account officerOf(int organization) {
        return new Account("canbo.tc%02d".formatted(organization), "Cán bộ tổ chức %02d".formatted(organization));
    }

    /** Who certifies the figures of a demonstration organization, 1 to 12. */
    public static Account headOf(int organization) {
        return new Account(
                "thutruong.tc%02d".formatted(organization), "Thủ trưởng tổ chức %02d".formatted(organization));
    }
}
