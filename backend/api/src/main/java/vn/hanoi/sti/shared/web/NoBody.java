package vn.hanoi.sti.shared.web;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** The body of an act that needs none: {@code {}}, in which any property is unknown and refused. */
@JsonSerialize
public record NoBody() {}
