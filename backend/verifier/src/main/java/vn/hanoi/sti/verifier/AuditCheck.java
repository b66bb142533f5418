package vn.hanoi.sti.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.sti.engine.digest.ChainEntry;

/**
 * Walks an extract of the log, one entry a line, and finds the first place where an entry was altered, taken out, put in
 * or moved.
 */
final class AuditCheck {
    private static final Set<String> MEMBERS = Set.of(
            "seq",
            "at",
            "actorSubject",
            "actorName",
            "action",
            "objectType",
            "objectId",
            "objectVersion",
            "agencyId",
            "reason",
            "details",
            "prevHash",
            "hash");
    private static final Set<String> NUMBERS = Set.of("seq", "objectVersion");
    private static final Set<String> NULLABLE = Set.of("objectVersion", "agencyId", "reason");

    private long lines;
    private Line last;
    private Line first;

    private record Line(ChainEntry entry, String hash) {}

    private final SealCheck seals;

    private AuditCheck(SealCheck seals) {
        this.seals = seals;
    }

    /**
     * @param lines of the extract; blank ones are passed over
     * @param head  the newest hash as published elsewhere, to find a cut-off end; empty to do without
     * @param seals signed ends that somebody kept
     */
    static Report of(Stream<String> lines, Optional<String> head, SealCheck seals) {
        return new AuditCheck(seals).walk(lines, head);
    }

    private Report walk(Stream<String> extract, Optional<String> head) {
        var broken = extract.map(this::next).flatMap(Optional::stream).findFirst();
        if (broken.isPresent()) {
            return new Report(List.of(broken.get()));
        }
        if (last == null) {
            return Report.unreadable("audit.empty");
        }
        var checks = new ArrayList<Check>();
        checks.add(Check.equal("audit.intact", first.entry().seq(), last.entry().seq(), last.hash()));
        if (first.entry().seq() > 1) {
            checks.add(
                    Check.equal("audit.from", first.entry().seq(), first.entry().prevHash()));
        }
        checks.addAll(seals.after(first.entry().seq(), last.entry().seq()));
        head.map(expected -> Check.of("audit.head", last.hash(), expected)).ifPresent(checks::add);
        return new Report(checks);
    }

    private Optional<Check> next(String text) {
        lines++;
        if (text.isBlank()) {
            return Optional.empty();
        }
        var read = StrictJson.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .flatMap(AuditCheck::line);
        if (read.isEmpty()) {
            return Optional.of(Check.unreadable("audit.line", lines));
        }
        var line = read.get();
        var problem = problem(line);
        first = first == null ? line : first;
        last = line;
        seals.met(line.entry().seq(), line.hash());
        return problem;
    }

    private Optional<Check> problem(Line line) {
        var entry = line.entry();
        if (!entry.hash().equals(line.hash())) {
            return Optional.of(Check.different("audit.altered", lines, entry.seq(), line.hash(), entry.hash()));
        }
        if (last == null) {
            var orphan = entry.seq() == 1 && !entry.prevHash().equals(ChainEntry.BEGINNING);
            return orphan ? Optional.of(Check.different("audit.begin", lines)) : Optional.empty();
        }
        var expected = last.entry().seq() + 1;
        if (entry.seq() != expected) {
            return Optional.of(Check.different("audit.sequence", lines, expected, entry.seq()));
        }
        return entry.prevHash().equals(last.hash())
                ? Optional.empty()
                : Optional.of(Check.different("audit.link", lines, entry.seq(), entry.prevHash(), last.hash()));
    }

    private static Optional<Line> line(JsonNode node) {
        if (!StrictJson.gaps(node, MEMBERS).isEmpty()
                || !MEMBERS.stream().allMatch(name -> fits(name, node.get(name)))) {
            return Optional.empty();
        }
        var entry = new ChainEntry(
                node.get("seq").longValue(),
                text(node, "at"),
                text(node, "actorSubject"),
                text(node, "actorName"),
                text(node, "action"),
                text(node, "objectType"),
                text(node, "objectId"),
                node.get("objectVersion").isNull()
                        ? null
                        : node.get("objectVersion").longValue(),
                text(node, "agencyId"),
                text(node, "reason"),
                text(node, "details"),
                text(node, "prevHash"));
        return Optional.of(new Line(entry, text(node, "hash")));
    }

    private static boolean fits(String name, JsonNode value) {
        if (value.isNull()) {
            return NULLABLE.contains(name);
        }
        return NUMBERS.contains(name) ? value.isIntegralNumber() && value.canConvertToLong() : value.isTextual();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).isNull() ? null : node.get(name).textValue();
    }
}
