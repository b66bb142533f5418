package vn.hanoi.sti.ballot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ballots of a meeting, on the items that the viewer may see. */
@Schema(name = "MeetingBallots")
record BallotList(@Schema(required = true) List<BallotView> items) {}
