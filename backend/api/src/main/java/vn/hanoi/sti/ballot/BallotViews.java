package vn.hanoi.sti.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.meeting.ItemQuorum;
import vn.hanoi.sti.meeting.Meetings;

/** Ballots as they may be known by now. Runs in the caller's transaction. */
@ApplicationScoped
class BallotViews {
    private static final TypeReference<List<BallotTerms.Option>> OPTIONS = new TypeReference<>() {};

    private final BallotRepository ballots;
    private final ObjectMapper json;

    BallotViews(BallotRepository ballots, ObjectMapper json) {
        this.ballots = ballots;
        this.json = json;
    }

    /** @param participants of the item; null where nobody acts on the ballot any more */
    BallotView view(BallotEntity ballot, Meetings.Session session, List<Meetings.Participant> participants) {
        var known = participants == null ? List.<Meetings.Participant>of() : participants;
        var votes = ballot.secret() ? List.<BallotRepository.Vote>of() : ballots.votes(ballot.id());
        var voted = voted(ballot);
        var closed = ballot.state() == BallotState.CLOSED;
        return new BallotView(
                ballot.id(),
                ballot.itemId(),
                ballot.kind(),
                ballot.question(),
                options(ballot),
                ballot.majority(),
                ballot.tieRule(),
                ballot.state(),
                ballot.openedAt(),
                ballot.closedAt(),
                ballot.quorum() == null ? null : read(ballot.quorum(), ItemQuorum.class),
                known.stream()
                        .filter(Meetings.Participant::takesPart)
                        .map(one -> one.seat().memberId())
                        .toList(),
                voted.stream().sorted().toList(),
                votes.stream()
                        .map(vote ->
                                new BallotView.Vote(vote.memberId(), vote.choice(), vote.recordedByName(), vote.at()))
                        .toList(),
                closed ? tally(ballot) : List.of(),
                closed && ballot.secret() ? ballots.receipts(ballot.id()) : List.of(),
                ballot.outcome() == null ? null : read(ballot.outcome(), BallotOutcome.class),
                actions(ballot, session, known, voted),
                ballot.version());
    }

    Set<UUID> voted(BallotEntity ballot) {
        return ballot.secret()
                ? ballots.turnout(ballot.id())
                : ballots.votes(ballot.id()).stream()
                        .map(BallotRepository.Vote::memberId)
                        .collect(Collectors.toSet());
    }

    /** Option → votes, options without any among them. */
    Map<String, Integer> counts(BallotEntity ballot) {
        if (ballot.secret()) {
            return ballots.tally(ballot.id());
        }
        var counts = new TreeMap<String, Integer>();
        options(ballot).forEach(option -> counts.put(option.code(), 0));
        ballots.votes(ballot.id()).forEach(vote -> counts.merge(vote.choice(), 1, Integer::sum));
        return counts;
    }

    List<BallotTerms.Option> options(BallotEntity ballot) {
        try {
            return json.readValue(ballot.options(), OPTIONS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<BallotView.Count> tally(BallotEntity ballot) {
        var counts = counts(ballot);
        return options(ballot).stream()
                .map(option -> new BallotView.Count(option.code(), counts.getOrDefault(option.code(), 0)))
                .toList();
    }

    private static List<String> actions(
            BallotEntity ballot, Meetings.Session session, List<Meetings.Participant> participants, Set<UUID> voted) {
        var actions = new ArrayList<String>();
        var seat = session.who().seat();
        if (!session.open() || seat == null) {
            return actions;
        }
        var runs = session.who().runs();
        if (ballot.state() == BallotState.PREPARED && runs) {
            actions.addAll(List.of("OPEN", "WITHDRAW"));
        }
        if (ballot.state() == BallotState.OPEN) {
            var own = participants.stream()
                    .anyMatch(one -> one.seat().equals(seat) && one.takesPart() && !voted.contains(seat.memberId()));
            if (own) {
                actions.add("VOTE");
            }
            if (runs && !ballot.secret()) {
                actions.add("RECORD");
            }
            if (runs) {
                actions.add("CLOSE");
            }
        }
        return actions;
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
