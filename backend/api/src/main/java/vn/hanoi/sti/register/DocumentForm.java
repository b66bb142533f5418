package vn.hanoi.sti.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A paper by number and date, with its file where there is one. */
public class DocumentForm {
    @RestForm
    @NotNull
    @Schema(required = true)
    public DocumentKind kind;

    @RestForm
    @NotBlank
    @Size(max = 500)
    @Schema(required = true)
    public String title;

    @RestForm
    @NotBlank
    @Size(max = 100)
    @Schema(required = true)
    public String number;

    @RestForm
    @NotNull
    @Schema(required = true)
    public LocalDate issuedOn;

    @RestForm
    @NotBlank
    @Size(max = 200)
    @Schema(required = true)
    public String issuer;

    @RestForm("file")
    @Schema(implementation = DocumentForm.Bytes.class)
    public FileUpload file;

    /** A file in the contract. */
    @Schema(name = "RegisteredDocumentBytes", type = SchemaType.STRING, format = "binary")
    interface Bytes {}

    AddDocument given() {
        return new AddDocument(kind, title, number, issuedOn, issuer);
    }
}
