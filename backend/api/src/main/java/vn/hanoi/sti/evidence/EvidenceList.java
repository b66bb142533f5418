package vn.hanoi.sti.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All evidence of one evaluation, newest document first. */
record EvidenceList(@Schema(required = true) List<EvidenceView> items) {}
