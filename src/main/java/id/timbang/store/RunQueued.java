package id.timbang.store;

/** A run was put into the queue. */
public record RunQueued(long run) {
}
