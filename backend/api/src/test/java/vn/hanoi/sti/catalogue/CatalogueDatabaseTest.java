package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.sti.catalogue.Register.*;
import static vn.hanoi.sti.catalogue.YearlyListApiTest.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.ApiTest;

/** What holds even for a statement that goes past the services, with the application's own database role. */
@ApiTest
class CatalogueDatabaseTest {
    /** One list serves all: nothing changes it. */
    private static String approved;

    @Inject
    EntityManager database;

    @Test
    void shares_sum_to_one_at_the_end_of_every_transaction() {
        var id = created();
        refused(
                id,
                "update organization_function set share = 0.5 where function_code = 'AR' and organization_id = :id",
                "sum to 0.9");
        refused(id, "delete from organization_function where organization_id = :id", "sum to 0");
        refused(
                id,
                "update organization_function set share = 1.6 where function_code = 'AR' and organization_id = :id",
                "organization_function_share_range");
    }

    @Test
    void names_do_not_overlap_and_identifiers_have_their_form() {
        var id = created();
        refused(
                id,
                "insert into organization_name (id, organization_id, name_vi, valid_from) values (gen_random_uuid(), :id, 'X', '2015-01-01')",
                "organization_name_no_overlap");
        refused(id, "update organization set tax_code = '12' where id = :id", "organization_tax_code_form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update yearly_list set state = 'DRAFT' where id = :id",
                "update yearly_list set decision_number = 'x' where id = :id",
                "update yearly_list_item set functions = '{}' where list_id = :id",
                "update yearly_list_item set included = false, reason = 'x' where list_id = :id",
                "insert into yearly_list_item select gen_random_uuid(), list_id, gen_random_uuid(), true, null, agency_id, code, name_vi, name_en,"
                        + " governing_body_id, governing_body_name, functions, founded_on from yearly_list_item where list_id = :id limit 1"
            })
    void an_approved_list_is_frozen(String statement) {
        if (approved == null) {
            created();
            approved = begin(year()).getString("id");
            act("dost-officer", approved, "proposals", 0).statusCode(200);
            act("dost-leader", approved, "submissions", 1).statusCode(200);
            approve(approved, 2).statusCode(200);
        }
        refused(approved, statement, "approved and frozen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from yearly_list where id = :id", "delete from yearly_list_item where list_id = :id",
                "update yearly_list_step set reason = 'x' where list_id = :id",
                        "delete from organization where id = :id"
            })
    void history_is_not_the_application_s_to_change(String statement) {
        refused(UUID.randomUUID().toString(), statement, "permission denied");
    }

    private void refused(String id, String statement, String because) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(statement)
                                .setParameter("id", UUID.fromString(id))
                                .executeUpdate()))
                .hasStackTraceContaining(because);
    }
}
