package vn.hanoi.sti.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.shared.problem.Problem;

/** Jobs: done once by one of several workers, followed, cancelled, taken over, given up. */
@ApiTest
class JobApiTest {
    private static final Map<UUID, Integer> RUNS = new ConcurrentHashMap<>();
    private static final Map<UUID, Runnable> DURING = new ConcurrentHashMap<>();
    private TestDossier dossier;

    @ApplicationScoped
    @Unremovable
    static class Probe implements JobHandler {
        @Override
        public String kind() {
            return "TEST_PROBE";
        }

        @Override
        public String run(RunningJob job) {
            RUNS.merge(job.id(), 1, Integer::sum);
            job.progress(1, 4);
            DURING.getOrDefault(job.id(), () -> {}).run();
            job.progress(2, 4);
            return "/api/v1/results/" + job.objectId();
        }
    }

    @BeforeEach
    void open() {
        dossier = TestDossier.open();
    }

    @Test
    void a_job_waits_runs_and_says_where_its_result_is() {
        var job = queued("QUEUED", 0);
        view(job).body("state", equalTo("QUEUED")).body("allowedActions", contains("CANCEL"));
        DURING.put(
                job,
                () -> view(job)
                        .body("state", equalTo("RUNNING"))
                        .body("done", equalTo(1))
                        .body("total", equalTo(4)));
        RunJobs.all();
        view(job)
                .body("state", equalTo("SUCCEEDED"))
                .body("done", equalTo(4))
                .body("resultPath", startsWith("/api/v1/results/"))
                .body("allowedActions", empty());
    }

    @Test
    void of_several_workers_one_does_it() throws Exception {
        var job = queued("QUEUED", 0);
        try (var two = Executors.newFixedThreadPool(2)) {
            var one = two.submit(RunJobs::all);
            var other = two.submit(RunJobs::all);
            one.get();
            other.get();
        }
        assertThat(RUNS.get(job)).isEqualTo(1);
    }

    @Test
    void a_refusal_is_the_jobs_problem_and_a_bug_is_not_told() {
        var refused = queued("QUEUED", 0);
        DURING.put(refused, () -> {
            throw Problem.unprocessable("test.refused", "No.").with("why", "so");
        });
        var broken = queued("QUEUED", 0);
        DURING.put(broken, () -> {
            throw new IllegalStateException("secret");
        });
        RunJobs.all();
        view(refused)
                .body("state", equalTo("FAILED"))
                .body("problem.code", equalTo("test.refused"))
                .body("problem.params.why", equalTo("so"));
        view(broken).body("problem.code", equalTo("internal")).body(not(containsString("secret")));
    }

    @Test
    void a_job_is_cancelled_while_it_waits_and_while_it_runs() {
        var waiting = queued("QUEUED", 0);
        cancel(waiting).statusCode(200).body("state", equalTo("CANCELLED"));
        var running = queued("QUEUED", 0);
        DURING.put(running, () -> cancel(running).statusCode(200).body("state", equalTo("RUNNING")));
        RunJobs.all();
        assertThat(RUNS).doesNotContainKey(waiting);
        view(running).body("state", equalTo("CANCELLED")).body("done", equalTo(2));
        cancel(running).statusCode(409).body("code", equalTo("job.state.not-allowed"));
    }

    @Test
    void a_job_whose_worker_ended_is_taken_over_and_given_up_at_last() {
        var lost = queued("RUNNING", 1);
        var hopeless = queued("RUNNING", JobRepository.MOST_ATTEMPTS);
        RunJobs.all();
        view(lost).body("state", equalTo("SUCCEEDED"));
        view(hopeless).body("state", equalTo("FAILED")).body("problem.code", equalTo("job.abandoned"));
        assertThat(RUNS).doesNotContainKey(hopeless);
    }

    @Test
    void who_lost_a_job_writes_nothing_of_it() {
        var job = queued("QUEUED", 0);
        DURING.put(job, () -> TestDossier.sql("update job set worker = ? where id = ?", UUID.randomUUID(), job));
        RunJobs.all();
        view(job).body("state", equalTo("RUNNING")).body("done", equalTo(1));
        TestDossier.sql("update job set state = 'CANCELLED', finished_at = now() where id = ?", job);
    }

    @Test
    void only_its_owner_and_who_stands_for_the_agency_sees_it() {
        var job = queued("QUEUED", 0);
        for (var seer : new String[] {dossier.officer, dossier.head}) {
            as(seer, "unit-member").get("/api/v1/jobs/" + job).then().statusCode(200);
        }
        for (var other : new String[] {dossier.governor, TestDossier.open().officer}) {
            as(other, "unit-member").get("/api/v1/jobs/" + job).then().statusCode(404);
            as(other, "unit-member")
                    .body("{}")
                    .post("/api/v1/jobs/" + job + "/cancellations")
                    .then()
                    .statusCode(404);
        }
        as("job-auditor", "auditor").get("/api/v1/jobs/" + job).then().statusCode(404);
        RunJobs.all();
    }

    private UUID queued(String state, int attempts) {
        var id = UUID.randomUUID();
        TestDossier.sql(
                """
                insert into job (id, kind, state, owner_id, agency_id, object_type, object_id, done, attempts, worker,
                    lease_until, cancel_requested, created_at)
                values (?, 'TEST_PROBE', ?, (select id from person where subject = ?), ?, 'probe', ?, 0, ?, ?,
                    now() - interval '1 minute', false, now())""", id, state, dossier.officer, dossier.agency, UUID.randomUUID(), attempts, UUID.randomUUID());
        return id;
    }

    private io.restassured.response.ValidatableResponse view(UUID job) {
        return as(dossier.officer, "unit-member")
                .get("/api/v1/jobs/" + job)
                .then()
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse cancel(UUID job) {
        return as(dossier.officer, "unit-member")
                .body("{}")
                .post("/api/v1/jobs/" + job + "/cancellations")
                .then();
    }
}
