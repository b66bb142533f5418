package vn.hanoi.sti.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.digest.ChainEntry;

class AuditCheckTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void a_whole_chain_is_intact_and_names_its_newest_hash() {
        var chain = chain(5);
        var report = check(chain, null);
        assertThat(report.verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(report.checks().getFirst().params()).containsExactly("1", "5", hash(chain, 4));
    }

    @Test
    void an_extract_from_within_says_what_it_continues() {
        var report = check(chain(5).subList(2, 5), null);
        assertThat(report.verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(report.checks()).extracting(Check::key).contains("audit.from");
    }

    @ParameterizedTest
    @CsvSource({
        "seq,7",
        "at,2026-07-01T00:00:00Z",
        "actorSubject,x",
        "actorName,x",
        "action,x",
        "objectType,x",
        "objectId,x",
        "objectVersion,9",
        "agencyId,x",
        "reason,x",
        "details,{}",
        "prevHash,x",
        "hash,x"
    })
    void a_change_of_any_column_is_found_at_its_line(String column, String value) {
        var chain = chain(5);
        if (column.equals("seq") || column.equals("objectVersion")) {
            chain.get(2).put(column, Long.parseLong(value));
        } else {
            chain.get(2).put(column, value);
        }
        var report = check(chain, null);
        assertThat(report.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(report.checks().getFirst().params()).startsWith("3");
    }

    @Test
    void an_entry_taken_out_put_in_or_moved_is_found() {
        var without = chain(5);
        without.remove(2);
        assertThat(keys(check(without, null))).containsExactly("audit.sequence");
        var moved = chain(5);
        Collections.swap(moved, 2, 3);
        assertThat(keys(check(moved, null))).containsExactly("audit.sequence");
        var inserted = chain(5);
        inserted.add(2, entry(3, "f".repeat(64)));
        assertThat(keys(check(inserted, null))).containsExactly("audit.link");
        var headless = chain(5);
        headless.set(0, entry(1, "f".repeat(64)));
        assertThat(keys(check(headless, null))).containsExactly("audit.begin");
    }

    @Test
    void a_cut_off_end_is_found_by_the_published_head() {
        var chain = chain(5);
        var head = hash(chain, 4);
        assertThat(check(chain, head).verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(check(chain.subList(0, 4), null).verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(check(chain.subList(0, 4), head).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void what_is_no_entry_is_unreadable() {
        assertThat(AuditCheck.of(List.of("{}").stream(), Optional.empty(), SealCheck.none())
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
        assertThat(AuditCheck.of(List.of("", " ").stream(), Optional.empty(), SealCheck.none())
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
        var foreign = chain(1);
        foreign.getFirst().put("more", 1);
        assertThat(check(foreign, null).verdict()).isEqualTo(Verdict.UNREADABLE);
        var mistyped = chain(1);
        mistyped.getFirst().put("seq", "1");
        assertThat(check(mistyped, null).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    private static Report check(List<ObjectNode> chain, String head) {
        return AuditCheck.of(chain.stream().map(JsonNode::toString), Optional.ofNullable(head), SealCheck.none());
    }

    private static List<String> keys(Report report) {
        return report.checks().stream().map(Check::key).toList();
    }

    private static String hash(List<ObjectNode> chain, int at) {
        return chain.get(at).get("hash").textValue();
    }

    static List<ObjectNode> chain(int length) {
        var chain = new ArrayList<ObjectNode>();
        var hash = ChainEntry.BEGINNING;
        for (var seq = 1; seq <= length; seq++) {
            var entry = entry(seq, hash);
            chain.add(entry);
            hash = entry.get("hash").textValue();
        }
        return chain;
    }

    private static ObjectNode entry(long seq, String prevHash) {
        var entry = new ChainEntry(
                seq,
                "2026-07-20T01:02:03.123456Z",
                "subject",
                "Cán bộ minh họa",
                "value.saved",
                "value",
                "id-" + seq,
                seq % 2 == 0 ? null : seq,
                seq % 2 == 0 ? "agency" : null,
                seq % 3 == 0 ? "lý do" : null,
                "{\"code\":\"O6-12\"}",
                prevHash);
        return MAPPER.valueToTree(entry).<ObjectNode>deepCopy().put("hash", entry.hash());
    }
}
