package vn.hanoi.sti.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dissent, word for word; {@code memberId} is given by who writes it down for a member. */
@Schema(name = "SayMeetingDissent")
record SayDissent(
        UUID memberId, @NotBlank @Size(max = 10000) String words) {}
