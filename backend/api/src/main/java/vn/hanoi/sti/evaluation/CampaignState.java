package vn.hanoi.sti.evaluation;

/** A campaign is open until its last evaluation is approved. */
enum CampaignState {
    OPEN,
    CLOSED
}
