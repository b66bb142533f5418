package vn.hanoi.sti.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What given shares must keep; names every gap, with pointers from the request's root. */
final class FunctionShareRules {
    private FunctionShareRules() {}

    static List<ProblemError> gaps(List<FunctionShare> given) {
        var gaps = new ArrayList<ProblemError>();
        var firstPlaces = new EnumMap<OrganizationFunction, Integer>(OrganizationFunction.class);
        var sum = BigDecimal.ZERO;
        var readable = true;
        for (var i = 0; i < given.size(); i++) {
            var item = given.get(i);
            var first = firstPlaces.putIfAbsent(item.code(), i);
            if (first != null) {
                gaps.add(ProblemError.at(
                        "/functions/" + i + "/code",
                        "catalogue.functions.duplicate",
                        Map.of("function", item.code().name(), "first", "/functions/" + first)));
            }
            var place = "/functions/" + i + "/share";
            var problem = NumberText.problem(item.share());
            if (problem.isPresent()) {
                readable = false;
                gaps.add(ProblemError.at(
                        place,
                        switch (problem.get()) {
                            case COMMA -> "catalogue.functions.comma";
                            case FORMAT -> "catalogue.functions.format";
                            case TOO_LONG -> "catalogue.functions.too-long";
                        }));
                continue;
            }
            var share = new BigDecimal(item.share());
            sum = sum.add(share);
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                gaps.add(ProblemError.at(place, "catalogue.functions.range", Map.of("above", "0", "most", "1")));
            }
        }
        if (readable && sum.compareTo(BigDecimal.ONE) != 0) {
            gaps.add(ProblemError.at("/functions", "catalogue.functions.sum", Map.of("sum", sum.toPlainString())));
        }
        return gaps;
    }

    /** The shares; call it only when there are no gaps. */
    static FunctionShares shares(List<FunctionShare> given) {
        var shares = new EnumMap<OrganizationFunction, BigDecimal>(OrganizationFunction.class);
        given.forEach(item -> shares.put(item.code(), new BigDecimal(item.share())));
        return new FunctionShares(shares);
    }
}
