package vn.hanoi.sti.local;

import java.util.List;

/** What is printed when the stack is up: addresses and demonstration accounts by role. */
final class Banner {
    private Banner() {}

    private record Account(String who, String username, String role) {}

    private static final String PASSWORD = "Minhhoa@2026";
    private static final List<Account> ACCOUNTS = List.of(
            new Account("Quản trị hệ thống", "quantri", "admin"),
            new Account("Chuyên viên Sở Khoa học và Công nghệ", "chuyenvien.so", "dost-officer"),
            new Account("Lãnh đạo Sở Khoa học và Công nghệ", "lanhdao.so", "dost-leader"),
            new Account("Phó Giám đốc Sở Khoa học và Công nghệ", "phogiamdoc.so", "dost-leader"),
            new Account("Lãnh đạo Thành phố", "lanhdao.tp", "city-leader"),
            new Account("Cán bộ tổ chức minh họa 01 … 12", "canbo.tc01 … canbo.tc12", "unit-member"),
            new Account("Thủ trưởng tổ chức minh họa 01 … 12", "thutruong.tc01 … thutruong.tc12", "unit-member"),
            new Account("Cán bộ phường minh họa", "canbo.phuong", "unit-member"),
            new Account("Chủ tịch phường minh họa", "chutich.phuong", "unit-member"),
            new Account("Cán bộ cơ quan chủ trì", "canbo.sotc, canbo.khtc, canbo.sonnmt", "unit-member"),
            new Account(
                    "Thủ trưởng cơ quan chủ trì", "thutruong.sotc, thutruong.khtc, thutruong.sonnmt", "unit-member"),
            new Account("Thành viên hội đồng minh họa 01 … 05", "hoidong01 … hoidong05", "expert"),
            new Account("Thanh tra", "thanhtra", "auditor"));

    static String text(Ports ports, Folders folders) {
        var text = new StringBuilder();
        text.append("""

                  Application      %s
                  API, Swagger UI  %s/swagger-ui
                  Keycloak admin   %s/admin  (%s / %s)
                  Database         %s  (sti_app / sti_app; owner sti_owner / sti_owner)
                  Mail             %s  (files; no mail leaves this machine)
                  Logs             %s

                """.formatted(
                        ports.spaOrigin(),
                        ports.apiOrigin(),
                        ports.keycloakOrigin(),
                        KeycloakServer.ADMIN,
                        KeycloakServer.ADMIN_PASSWORD,
                        ports.databaseUrl("sti"),
                        folders.mail(),
                        folders.logs()));
        text.append("  Demonstration accounts, password of all: ")
                .append(PASSWORD)
                .append('\n');
        text.append("  %-40s %-34s %s%n".formatted("Who", "Username", "Role"));
        for (var account : ACCOUNTS) {
            text.append("  %-40s %-34s %s%n".formatted(account.who(), account.username(), account.role()));
        }
        return text.toString();
    }
}
