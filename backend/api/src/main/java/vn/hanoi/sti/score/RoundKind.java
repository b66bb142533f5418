package vn.hanoi.sti.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a round beside the real one was opened. */
@Schema(name = "ScoreRoundKind")
public enum RoundKind {
    /** Before the real one, to come to the same measure; its levels never reach a result. */
    CALIBRATION,
    /** After it, for indicators on which members are more than one level apart; its levels stand for the earlier ones. */
    RESCORE
}
