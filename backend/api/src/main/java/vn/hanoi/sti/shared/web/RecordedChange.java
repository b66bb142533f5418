package vn.hanoi.sti.shared.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that changes something. It runs in one transaction with its audit entry, without which it
 * is rolled back; a POST with an {@code Idempotency-Key} also stores its answer in that transaction, so that the same
 * request sent twice has one effect. Every POST, PUT and DELETE of the API carries it; a test holds that.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordedChange {}
