package vn.hanoi.sti.shared.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.shared.problem.ProblemBody;

/** Declares the schemas that no operation mentions by itself. */
@OpenAPIDefinition(
        info = @Info(title = "STI evaluation API", version = "1.0.0"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemBody.class)))
public class ApiApplication extends Application {}
