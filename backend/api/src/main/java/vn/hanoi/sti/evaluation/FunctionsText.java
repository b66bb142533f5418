package vn.hanoi.sti.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps function shares as text such as {@code BR=0.4;TD=0.6}: exact, and in the order of the rules. */
@Converter
class FunctionsText implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> functions) {
        return functions.entrySet().stream()
                .map(f -> f.getKey() + "=" + f.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String text) {
        var functions = new LinkedHashMap<String, String>();
        // Other kinds than organizations have none.
        for (var part : text.isEmpty() ? new String[0] : text.split(";")) {
            var at = part.indexOf('=');
            functions.put(part.substring(0, at), part.substring(at + 1));
        }
        return Collections.unmodifiableMap(functions);
    }
}
