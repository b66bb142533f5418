package vn.hanoi.sti.classification;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The one part of an upload. */
public class ResultDocumentForm {
    @RestForm("file")
    @Schema(implementation = ResultDocumentForm.Bytes.class, required = true)
    public FileUpload file;

    /** A file in the contract. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface Bytes {}
}
