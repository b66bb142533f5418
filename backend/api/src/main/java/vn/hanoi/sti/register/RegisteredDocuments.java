package vn.hanoi.sti.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The papers of an object. */
record RegisteredDocuments(@Schema(required = true) List<DocumentView> items) {}
