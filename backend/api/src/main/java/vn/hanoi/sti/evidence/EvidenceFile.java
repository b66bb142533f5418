package vn.hanoi.sti.evidence;

import java.nio.file.Path;

/** The bytes of a file on their way to a client. */
record EvidenceFile(Path content) {}
