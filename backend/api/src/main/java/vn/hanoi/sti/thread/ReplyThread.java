package vn.hanoi.sti.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A word in a thread. */
record ReplyThread(@NotBlank @Size(max = 4000) String text) {}
