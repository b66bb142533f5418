package vn.hanoi.sti.question;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1")
@Tag(name = "questions", description = "Difficulties and questions of agencies, and the answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class QuestionResource {
    private final QuestionService service;

    QuestionResource(QuestionService service) {
        this.service = service;
    }

    @GET
    @Path("help-answers")
    @PermissionsAllowed(Permissions.QUESTION_READ)
    @Operation(summary = "Published answers, without who asked; words search questions and answers")
    public Page<HelpAnswer> listHelpAnswers(
            @Valid @BeanParam PageQuery query, @QueryParam("topic") QuestionTopic topic) {
        return service.published(query, topic);
    }

    @GET
    @Path("questions")
    @PermissionsAllowed(Permissions.QUESTION_READ)
    @Operation(summary = "Questions that the viewer may see, what waits longest first")
    public Page<QuestionRow> listQuestions(
            @Valid @BeanParam PageQuery query,
            @QueryParam("state") QuestionState state,
            @QueryParam("topic") QuestionTopic topic) {
        return service.page(query, state, topic);
    }

    @POST
    @Path("questions")
    @PermissionsAllowed(Permissions.QUESTION_ASK)
    @RecordedChange
    @Operation(summary = "Brings a difficulty or a question to the department, for a body that one stands for")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201")
    public RestResponse<QuestionView> askQuestion(@Valid @NotNull AskQuestion body) {
        var view = service.ask(body);
        return Replies.created(
                view, view.version(), "/api/v1/questions/" + view.question().id());
    }

    @GET
    @Path("questions/{id}")
    @PermissionsAllowed(Permissions.QUESTION_READ)
    @Operation(summary = "A question with everything that was said of it")
    public RestResponse<QuestionView> getQuestion(UUID id) {
        return reply(service.get(id));
    }

    @POST
    @Path("questions/{id}/answers")
    @PermissionsAllowed({Permissions.QUESTION_ANSWER, Permissions.QUESTION_DECIDE})
    @RecordedChange
    @Operation(summary = "Answers; what was taken further only by a document")
    public RestResponse<QuestionView> answerQuestion(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnswerQuestion body) {
        return reply(service.answer(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("questions/{id}/escalations")
    @PermissionsAllowed(Permissions.QUESTION_ANSWER)
    @RecordedChange
    @Operation(summary = "Takes it to who is competent")
    public RestResponse<QuestionView> escalateQuestion(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EscalateQuestion body) {
        return reply(service.escalate(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("questions/{id}/reopenings")
    @PermissionsAllowed(Permissions.QUESTION_ASK)
    @RecordedChange
    @Operation(summary = "Asks again what the answer left open; a published answer is withdrawn with it")
    public RestResponse<QuestionView> reopenQuestion(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReopenQuestion body) {
        return reply(service.reopen(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("questions/{id}/publications")
    @PermissionsAllowed(Permissions.QUESTION_ANSWER)
    @RecordedChange
    @Operation(summary = "Publishes the answer for everybody, in words that name nobody")
    public RestResponse<QuestionView> publishAnswer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PublishAnswer body) {
        return reply(service.publish(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("questions/{id}/withdrawals")
    @PermissionsAllowed(Permissions.QUESTION_ANSWER)
    @RecordedChange
    @Operation(summary = "Takes a published answer back, with the reason")
    public RestResponse<QuestionView> withdrawAnswer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WithdrawAnswer body) {
        return reply(service.withdraw(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<QuestionView> reply(QuestionView view) {
        return Replies.ok(view, view.version());
    }
}
