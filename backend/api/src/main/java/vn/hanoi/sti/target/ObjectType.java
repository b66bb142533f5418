package vn.hanoi.sti.target;

/** What a series can be about; each type resolves its ids in {@link TargetObjects}. */
enum ObjectType {
    ORGANIZATION
}
