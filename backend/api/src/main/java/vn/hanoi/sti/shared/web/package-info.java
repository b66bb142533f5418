/** HTTP habits of every resource: paging, ETags, idempotency, changes that leave a record. */
package vn.hanoi.sti.shared.web;
