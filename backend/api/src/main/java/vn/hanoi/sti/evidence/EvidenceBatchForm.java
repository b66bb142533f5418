package vn.hanoi.sti.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Many files of one upload, each named with its path. */
public class EvidenceBatchForm {
    @RestForm("files")
    @Schema(type = SchemaType.ARRAY, implementation = EvidenceForm.Binary.class, required = true)
    public List<FileUpload> files;
}
