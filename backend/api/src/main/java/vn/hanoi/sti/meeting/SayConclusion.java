package vn.hanoi.sti.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the council concludes on an item. */
@Schema(name = "MeetingConclusion")
record SayConclusion(@NotBlank @Size(max = 10000) String words) {}
