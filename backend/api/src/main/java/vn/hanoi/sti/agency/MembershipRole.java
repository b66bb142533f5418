package vn.hanoi.sti.agency;

/** In which capacity a person stands for a body: an officer supplies data, a head certifies them. */
public enum MembershipRole {
    OFFICER,
    HEAD
}
