package id.timbang.store;

/** Somebody wants a run to stop. */
public record RunStopAsked(long run) {
}
