package vn.hanoi.sti.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns Bean Validation's paths, which begin with method and parameter, into pointers into the request. */
final class Violations {
    private Violations() {}

    static List<ProblemError> errors(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(ProblemError::pointer).thenComparing(ProblemError::code))
                .toList();
    }

    private static ProblemError error(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, String> params = new TreeMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (List.of("min", "max", "value", "regexp").contains(name)) {
                params.put(name, String.valueOf(value));
            }
        });
        return ProblemError.at(pointer(violation.getPropertyPath()), "request." + kebab(annotation), params);
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        String parameter = null;
        for (var node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, BEAN, CROSS_PARAMETER, RETURN_VALUE -> {
                    continue;
                }
                case PARAMETER -> {
                    parameter = node.getName();
                    continue;
                }
                default -> append(pointer, node);
            }
        }
        // "body" is the name every resource gives its JSON entity; anything else came in the query or a header.
        if (parameter == null || "body".equals(parameter)) {
            return pointer.toString();
        }
        return pointer.isEmpty() ? "#query/" + parameter : "#query" + pointer;
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            pointer.append('/').append(node.getName());
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase();
    }
}
