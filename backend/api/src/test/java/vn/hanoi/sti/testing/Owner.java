package vn.hanoi.sti.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The test database as its owner: puts records where the API would take many steps to bring them. */
final class Owner implements AutoCloseable {
    private final Connection connection;

    private Owner(Connection connection) {
        this.connection = connection;
    }

    /** Everything of one call is one transaction. */
    static void does(Work work) {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var owner = new Owner(DriverManager.getConnection(url, "sti_owner", "sti_owner"))) {
            owner.connection.setAutoCommit(false);
            work.with(owner);
            owner.connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is done in the transaction. */
    interface Work {
        void with(Owner owner) throws SQLException;
    }

    void run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** The person with this subject, made known when they are not yet. */
    UUID person(String subject, String name) throws SQLException {
        run(
                "insert into person (id, subject, display_name, active, version) values (?, ?, ?, true, 0) on conflict do nothing",
                UUID.randomUUID(),
                subject,
                name);
        return idOf("select id from person where subject = ?", subject);
    }

    UUID idOf(String sql, Object parameter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }

    void member(UUID person, UUID agency, String role) throws SQLException {
        run(
                "insert into membership (id, person_id, agency_id, role, valid_from, version) values (?, ?, ?, ?, '2010-01-01', 0)",
                UUID.randomUUID(),
                person,
                agency,
                role);
    }

    void agency(UUID id, String code, String kind, String name, UUID parent) throws SQLException {
        run(
                "insert into agency (id, code, kind, name_vi, parent_id, valid_from, version) values (?, ?, ?, ?, ?, '2010-01-01', 0)",
                id,
                code,
                kind,
                name,
                parent);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
