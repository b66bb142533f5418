package vn.hanoi.sti.catalogue;

import java.util.List;
import java.util.UUID;

/** An approved list: what is evaluated in a year, those left out not among them. */
public record ApprovedList(UUID id, int year, String kind, List<ListedObject> included) {}
