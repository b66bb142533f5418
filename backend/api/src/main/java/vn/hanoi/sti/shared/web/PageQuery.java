package vn.hanoi.sti.shared.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** The paging, order and search that every list takes, as a {@code @BeanParam}. */
public class PageQuery {
    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(100_000)
    @Parameter(description = "Page number, from 0")
    public int page;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows a page, 1 to 200")
    public int size;

    @QueryParam("sort")
    @Size(max = 200)
    @Parameter(description = "Names to order by, comma separated, '-' before a name for descending")
    public String sort;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words to search for; Vietnamese diacritics are ignored")
    public String q;

    public int offset() {
        return Math.multiplyExact(page, size);
    }

    /** The search words, or null when none were given. */
    public String words() {
        return q == null || q.isBlank() ? null : q.trim();
    }

    /**
     * An ORDER BY list made of whitelisted expressions, with a tie-breaker last.
     *
     * @param allowed public name → expression of the query language
     * @param fallback order when none was asked for, an ORDER BY list
     * @param tieBreaker expression that is unique
     * @throws Problem 400 naming each unknown sort name
     */
    public String orderBy(Map<String, String> allowed, String fallback, String tieBreaker) {
        if (sort == null || sort.isBlank()) {
            return fallback + ", " + tieBreaker;
        }
        var order = new LinkedHashMap<String, String>();
        for (var part : sort.split(",")) {
            var descending = part.startsWith("-");
            var name = (descending ? part.substring(1) : part).trim();
            if (!allowed.containsKey(name)) {
                throw Problem.unreadable("request.query.invalid", "This list cannot be ordered so.")
                        .withErrors(List.of(ProblemError.at(
                                "#query/sort",
                                "request.sort.unknown",
                                Map.of(
                                        "name",
                                        name,
                                        "allowed",
                                        String.join(
                                                ", ",
                                                allowed.keySet().stream()
                                                        .sorted()
                                                        .toList())))));
            }
            order.putIfAbsent(allowed.get(name), descending ? " desc nulls last" : " asc nulls last");
        }
        var clause = new StringBuilder();
        order.forEach((expression, direction) ->
                clause.append(expression).append(direction).append(", "));
        return clause + tieBreaker;
    }
}
