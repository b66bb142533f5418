package vn.hanoi.sti.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hanoi.sti.engine.criteria.Indicator;

/**
 * What a file is to prove by its name: {@code O6-11_2024_anything.pdf}, {@code O6-11.pdf}, or a folder
 * {@code O6-11/2024/anything.pdf}. Letters may be small; what stands before the indicator's folder says nothing.
 *
 * @param indicatorCode null when it is not linked
 * @param period a data year, or null for the indicator as a whole
 * @param reason code that says why it is not linked, else null
 */
record NamedPlace(String indicatorCode, String period, String reason) {
    private static final Pattern LOOKS_LIKE_A_CODE = Pattern.compile("[A-Za-z]{1,3}\\d{1,3}(-\\d{1,3})+");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern BETWEEN = Pattern.compile("[_ ]+");

    /** @param indicators those of the evaluation */
    static NamedPlace of(String path, List<Indicator> indicators, List<Integer> dataYears) {
        var segments = Arrays.asList(path.replace('\\', '/').split("/"));
        var folders = segments.subList(0, segments.size() - 1);
        var name = Arrays.asList(BETWEEN.split(withoutExtension(segments.getLast())));
        var named = indicator(name.getFirst(), indicators);
        if (named.isPresent()) {
            return place(named.get(), name.size() > 1 ? name.get(1) : null, dataYears);
        }
        for (var at = folders.size() - 1; at >= 0; at--) {
            var folder = indicator(folders.get(at), indicators);
            if (folder.isPresent()) {
                return place(folder.get(), at + 1 < folders.size() ? folders.get(at + 1) : name.getFirst(), dataYears);
            }
        }
        var unknown = LOOKS_LIKE_A_CODE.matcher(name.getFirst()).matches()
                || folders.stream()
                        .anyMatch(folder -> LOOKS_LIKE_A_CODE.matcher(folder).matches());
        return new NamedPlace(null, null, unknown ? "evidence.indicator.unknown" : "evidence.name.no-indicator");
    }

    private static NamedPlace place(Indicator indicator, String next, List<Integer> dataYears) {
        var yearly = indicator.method().aggregation().isPresent();
        if (next == null || !YEAR.matcher(next).matches() || !yearly) {
            return new NamedPlace(indicator.code(), null, null);
        }
        return dataYears.contains(Integer.valueOf(next))
                ? new NamedPlace(indicator.code(), next, null)
                : new NamedPlace(null, null, "evidence.period.outside");
    }

    private static Optional<Indicator> indicator(String text, List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static String withoutExtension(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
