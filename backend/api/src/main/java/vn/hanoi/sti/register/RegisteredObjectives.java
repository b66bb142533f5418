package vn.hanoi.sti.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The objectives of an object. */
record RegisteredObjectives(@Schema(required = true) List<RegisteredObjective> items) {}
