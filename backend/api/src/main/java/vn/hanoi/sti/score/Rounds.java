package vn.hanoi.sti.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rounds of one evaluation with what was handed in in each, and which of them is one member's turn.
 *
 * @param opened rounds beside the real one, by number
 */
record Rounds(List<RoundEntity> opened, List<ScoreSubmissionEntity> submissions) {
    /** Number of the real round. */
    static final int REAL = 0;

    Optional<RoundEntity> open() {
        return opened.stream().filter(RoundEntity::open).findFirst();
    }

    Optional<RoundEntity> numbered(int number) {
        return opened.stream().filter(round -> round.number() == number).findFirst();
    }

    /** The round that this member is in: a calibration goes before all, scoring anew takes who handed the real one in. */
    int of(UUID memberId) {
        return open().filter(round -> round.kind() == RoundKind.CALIBRATION
                        || submittedAt(memberId, REAL).isPresent())
                .map(RoundEntity::number)
                .orElse(REAL);
    }

    Optional<Instant> submittedAt(UUID memberId, int round) {
        return submissions.stream()
                .filter(submission ->
                        submission.round() == round && submission.memberId().equals(memberId))
                .map(ScoreSubmissionEntity::submittedAt)
                .findFirst();
    }

    /** How many of these members have handed this round in. */
    long submitted(List<UUID> members, int round) {
        return submissions.stream()
                .filter(submission -> submission.round() == round && members.contains(submission.memberId()))
                .count();
    }

    /** Whether levels of this round stand for earlier ones: the real one, and those that scored anew and are closed. */
    boolean counts(int round) {
        return round == REAL
                || numbered(round)
                        .filter(known -> known.kind() == RoundKind.RESCORE && !known.open())
                        .isPresent();
    }

    /** Of these, by indicator, the level of the newest round that counts. */
    List<ScoreEntryEntity> standing(List<ScoreEntryEntity> ofMember) {
        return ofMember.stream()
                .filter(entry -> counts(entry.round())
                        && submittedAt(entry.memberId(), entry.round()).isPresent())
                .collect(Collectors.toMap(
                        ScoreEntryEntity::indicatorCode,
                        entry -> entry,
                        (one, other) -> one.round() > other.round() ? one : other,
                        java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
