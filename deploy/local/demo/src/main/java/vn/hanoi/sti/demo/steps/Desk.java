package vn.hanoi.sti.demo.steps;

import vn.hanoi.sti.demo.api.Api;
import vn.hanoi.sti.demo.data.DemoData;

/** What every step works with. */
public record Desk(Api api, DemoData data, Progress progress, Workers workers) {}
