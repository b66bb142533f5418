package vn.hanoi.sti.ballot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A vote; {@code memberId} is given by who records a vote as it was said in the room, in open ballots only. */
record CastVote(UUID memberId, @NotNull @Size(max = 40) String option) {}
