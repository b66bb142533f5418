package vn.hanoi.sti.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.engine.scoring.Regrading;
import vn.hanoi.sti.engine.sensitivity.Flip;
import vn.hanoi.sti.engine.sensitivity.Stability;

/** A campaign of 60 organizations on one core: seconds for 10,000 draws each, and for the smallest change of each. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class StabilityBench {

    private static final int ORGANIZATIONS = 60;

    private PreparedSet set;
    private List<EvaluationInput> inputs;

    @Setup
    public void read() {
        set = PreparedSet.of(Cases.set());
        inputs = Cases.inputs();
    }

    @Benchmark
    public List<Stability> tenThousandDrawsEach() {
        List<Stability> all = new ArrayList<>();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            Regrading regrading = Regrading.of(set, inputs.get(i % inputs.size()));
            all.add(Stability.of(regrading, 10, i, Stability.DRAWS));
        }
        return all;
    }

    @Benchmark
    public List<List<Flip>> smallestChangeOfEach() {
        List<List<Flip>> all = new ArrayList<>();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            all.add(Flip.of(Regrading.of(set, inputs.get(i % inputs.size()))));
        }
        return all;
    }
}
