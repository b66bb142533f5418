package vn.hanoi.sti.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds every answer that a test receives against the contract; requests are free to be wrong on purpose. */
public class AnswersMatchContract implements BeforeAllCallback {
    private static boolean installed;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (installed || !Boolean.getBoolean("contract.check") || !Files.exists(ContractTest.CONTRACT)) {
            return;
        }
        installed = true;
        var validator = OpenApiInteractionValidator.createFor(ContractTest.CONTRACT.toString())
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        // A path or method that does not exist is a case of ours, answered with a problem.
                        .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                        .withLevel("validation.request.operation.notAllowed", ValidationReport.Level.IGNORE)
                        .withLevel(
                                "validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .build();
        RestAssured.filters(new OpenApiValidationFilter(validator));
    }
}
