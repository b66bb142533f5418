package vn.hanoi.sti.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import vn.hanoi.sti.agency.Viewer;

/**
 * An evaluation is about to change its state. Fired inside the transaction, before the change: an observer that throws
 * a {@link vn.hanoi.sti.shared.problem.Problem} stops it. Everything of this room has been checked by then.
 *
 * @param before the facts before the change
 * @param action SUBMIT, CERTIFY, START_APPRAISAL, FINISH_APPRAISAL, PROPOSE, APPROVE or RETURN
 * @param body the request's body
 */
public record EvaluationTransition(EvaluationCase before, String action, Viewer by, JsonNode body, Instant at) {}
