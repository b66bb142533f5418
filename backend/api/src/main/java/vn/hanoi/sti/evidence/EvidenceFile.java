package vn.hanoi.sti.evidence;

import java.nio.file.Path;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bytes of a file on their way to a client. */
@Schema(type = SchemaType.STRING, format = "binary")
record EvidenceFile(Path content) {}
