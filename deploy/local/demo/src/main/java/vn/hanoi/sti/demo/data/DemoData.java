package vn.hanoi.sti.demo.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All demonstration data, read from the files beside the program. Everything in them is invented but the names of
 * the city's bodies.
 *
 * @param criteria the criteria file as it is imported
 */
public record DemoData(
        Bodies bodies,
        People people,
        JsonNode criteria,
        Campaign campaign,
        EvidenceForms evidence,
        Council council,
        List<DaysOff> daysOff,
        List<Organization> organizations) {
    public static final int ORGANIZATIONS = 12;

    /** Reads the files. A member that nothing reads is an error: a slip of the pen must not pass. */
    public static DemoData load() {
        var json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return new DemoData(
                read(json, "agencies.json", Bodies.class),
                read(json, "people.json", People.class),
                read(json, "criteria-sets.json", JsonNode.class),
                read(json, "campaign.json", Campaign.class),
                read(json, "evidence.json", EvidenceForms.class),
                read(json, "council.json", Council.class),
                List.of(read(json, "days-off.json", DaysOff[].class)),
                IntStream.rangeClosed(1, ORGANIZATIONS)
                        .mapToObj(
                                number -> read(json, "organizations/tc%02d.json".formatted(number), Organization.class))
                        .toList());
    }

    /** Names of the campaign's indicators by code. */
    public Map<String, String> indicatorNames() {
        var names = new HashMap<String, String>();
        for (var set : criteria.required("sets")) {
            if (set.required("code").textValue().equals(campaign.criteriaSet())) {
                set.findParents("scoring")
                        .forEach(indicator -> names.put(
                                indicator.required("code").textValue(),
                                indicator.required("vi").textValue()));
            }
        }
        return names;
    }

    private static <T> T read(ObjectMapper json, String name, Class<T> type) {
        try (var file = DemoData.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The file demo/" + name + " is not there");
            }
            return json.readValue(file, type);
        } catch (IOException failure) {
            throw new UncheckedIOException("demo/" + name + ": " + failure.getMessage(), failure);
        }
    }
}
