package vn.hanoi.sti.demo.data;

/**
 * The campaign and the yearly list that it follows.
 *
 * @param deadline the first day that is too late
 */
public record Campaign(
        int year, String criteriaSet, String nameVi, String deadline, String method, Decision listDecision) {
    public record Decision(String number, String date) {}
}
