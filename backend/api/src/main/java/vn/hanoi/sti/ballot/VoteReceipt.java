package vn.hanoi.sti.ballot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a vote is counted.
 *
 * @param receipt of a secret vote: said this once and kept nowhere with its voter; after the ballot it stands in the list of
 *     receipts. Null for an open vote
 */
@Schema(name = "VoteReceipt")
record VoteReceipt(String receipt, @Schema(required = true) BallotView ballot) {}
