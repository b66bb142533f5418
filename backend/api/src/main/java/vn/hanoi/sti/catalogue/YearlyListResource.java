package vn.hanoi.sti.catalogue;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;
import vn.hanoi.sti.spreadsheet.SheetTable;

@Path("/api/v1/yearly-lists")
@Tag(
        name = "yearly lists",
        description = "What is evaluated in a year (Biểu mẫu 01): proposed, submitted, approved, frozen")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class YearlyListResource {
    private final YearlyListService service;
    private final MoveYearlyList moves;
    private final ImportList imports;

    YearlyListResource(YearlyListService service, MoveYearlyList moves, ImportList imports) {
        this.service = service;
        this.moves = moves;
        this.imports = imports;
    }

    @GET
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Yearly lists, by page; those underway are shown to who takes part")
    public Page<YearlyListRow> listYearlyLists(
            @Valid @BeanParam PageQuery query,
            @QueryParam("year") Integer year,
            @QueryParam("kind") ListKind kind,
            @QueryParam("state") ListState state) {
        return service.page(query, year, kind, state);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "One list with its objects, what is missing on it, and its history")
    public RestResponse<YearlyListView> getYearlyList(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Begins the list of a year with what the register of its kind says is to be evaluated")
    @APIResponseSchema(value = YearlyListView.class, responseCode = "201")
    public RestResponse<YearlyListView> createYearlyList(@Valid @NotNull CreateYearlyList body) {
        var view = service.create(body);
        return Replies.created(view, view.version(), "/api/v1/yearly-lists/" + view.id());
    }

    @PUT
    @Path("{id}/items/{itemId}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(
            summary = "Takes an object onto a draft or leaves it out with a reason; If-Match holds the list's version")
    public RestResponse<YearlyListView> decideYearlyListItem(
            UUID id, UUID itemId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecideItem body) {
        return answer(service.decideItem(id, itemId, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/items")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Takes onto a draft an object that no rule proposes; If-Match holds the list's version")
    public RestResponse<YearlyListView> addYearlyListItem(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AddItem body) {
        return answer(service.addItem(id, Versions.required(ifMatch), body));
    }

    @GET
    @Path("{id}/workbook")
    @Produces(SheetTable.MEDIA_TYPE)
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "The list as a workbook, laid out to be brought back with decisions")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = SheetTable.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getYearlyListWorkbook(UUID id) {
        return RestResponse.ResponseBuilder.ok(imports.write(id), SheetTable.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"bieu-mau-01.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("{id}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Takes over into a draft what each line of a workbook decides: all of them or none")
    @APIResponseSchema(value = YearlyListView.class)
    public RestResponse<YearlyListView> importYearlyList(
            UUID id, @HeaderParam("If-Match") String ifMatch, @RestForm("file") FileUpload file) {
        return answer(imports.take(id, Versions.required(ifMatch), file));
    }

    @POST
    @Path("{id}/refresh")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Adds to a draft what it lacks")
    public RestResponse<YearlyListView> refreshYearlyList(
            UUID id, @HeaderParam("If-Match") String ifMatch, NoBody body) {
        return answer(service.refresh(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("{id}/proposals")
    @PermissionsAllowed(Permissions.LIST_PROPOSE)
    @RecordedChange
    @Operation(summary = "Proposes a draft")
    public RestResponse<YearlyListView> proposeYearlyList(
            UUID id, @HeaderParam("If-Match") String ifMatch, NoBody body) {
        return answer(moves.propose(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("{id}/submissions")
    @PermissionsAllowed(Permissions.LIST_SUBMIT)
    @RecordedChange
    @Operation(summary = "Submits a proposed list to the city")
    public RestResponse<YearlyListView> submitYearlyList(
            UUID id, @HeaderParam("If-Match") String ifMatch, NoBody body) {
        return answer(moves.submit(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("{id}/approvals")
    @PermissionsAllowed(Permissions.LIST_APPROVE)
    @RecordedChange
    @Operation(summary = "Approves a submitted list by a decision, which freezes it")
    public RestResponse<YearlyListView> approveYearlyList(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ApproveList body) {
        return answer(moves.approve(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/returns")
    @PermissionsAllowed({Permissions.LIST_SUBMIT, Permissions.LIST_APPROVE})
    @RecordedChange
    @Operation(summary = "Sends a list one step back with a reason")
    public RestResponse<YearlyListView> returnYearlyList(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnList body) {
        return answer(moves.sendBack(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<YearlyListView> answer(YearlyListView view) {
        return Replies.ok(view, view.version());
    }
}
