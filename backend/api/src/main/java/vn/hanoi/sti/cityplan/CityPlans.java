package vn.hanoi.sti.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hanoi.sti.shared.problem.Problem;

/** The plans as they were issued. Runs in the caller's transaction. */
@ApplicationScoped
public class CityPlans {
    private final EntityManager database;

    CityPlans(EntityManager database) {
        this.database = database;
    }

    /** Tasks of every plan, by year, stream and number. */
    public List<CityPlanTask> tasks() {
        Map<Integer, String> documents = database.createQuery("from CityPlanEntity p", CityPlanEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(CityPlanEntity::year, CityPlanEntity::document));
        return database.createQuery(
                        "select t from CityPlanTaskEntity t, CityPlanStreamEntity s where s.key.year = t.key.year"
                                + " and s.key.stream = t.stream order by t.key.year, s.position, t.position",
                        CityPlanTaskEntity.class)
                .getResultStream()
                .map(task -> task.task(documents.get(task.year())))
                .toList();
    }

    /** @throws Problem 404 for a year without a plan */
    public List<CityPlanTask> tasks(int year) {
        var tasks = tasks().stream().filter(task -> task.year() == year).toList();
        if (tasks.isEmpty()) {
            throw Problem.notFound();
        }
        return tasks;
    }

    /** @throws Problem 404 when the plan of that year has no such task */
    public CityPlanTask task(int year, String code) {
        return tasks(year).stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    Optional<CityPlanEntity> plan(int year) {
        return Optional.ofNullable(database.find(CityPlanEntity.class, year));
    }

    /** Years with a plan, ascending. */
    public List<Integer> years() {
        return database.createQuery("select p.year from CityPlanEntity p order by p.year", Integer.class)
                .getResultList();
    }

    List<CityPlanStreamEntity> streams(int year) {
        return database.createQuery(
                        "from CityPlanStreamEntity s where s.key.year = :year order by s.position",
                        CityPlanStreamEntity.class)
                .setParameter("year", year)
                .getResultList();
    }
}
