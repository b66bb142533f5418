package vn.hanoi.sti.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.engine.scoring.Sealed;

/** Exact evaluations per second on one core: all indicators of an organization, weights, caps, grade and every step. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBench {

    private PreparedSet set;
    private List<EvaluationInput> inputs;
    private int next;

    @Setup
    public void read() {
        set = PreparedSet.of(Cases.set());
        inputs = Cases.inputs();
    }

    private EvaluationInput next() {
        next = (next + 1) % inputs.size();
        return inputs.get(next);
    }

    /** The result as the program holds it. */
    @Benchmark
    public EvaluationResult evaluate() {
        return ScoringEngine.evaluate(set, next());
    }

    /** The same written as canonical JSON with its digests, as it is sealed at approval. */
    @Benchmark
    public String evaluateAndSeal() {
        EvaluationInput input = next();
        EvaluationResult result = ScoringEngine.evaluate(set, input);
        return Sealed.of(result.criteriaDigest(), input, result).resultDigest();
    }
}
