package vn.hanoi.sti.content;

import java.io.InputStream;

/** The bytes of a file on their way to a client; who writes them closes them. */
public record FileContent(InputStream bytes) {}
