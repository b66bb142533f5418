package vn.hanoi.sti.demo.data;

import java.util.List;

/** The demonstration accounts and what they stand for. */
public record People(String memberSince, List<Person> people) {
    /**
     * @param displayName a role, never a person's name
     * @param agency code of the body, absent for accounts without one
     * @param role OFFICER or HEAD
     */
    public record Person(String username, String displayName, String agency, String role) {}
}
