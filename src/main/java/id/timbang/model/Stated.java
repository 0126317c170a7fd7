package id.timbang.model;

import id.timbang.domain.Limit;

/**
 * A limit and where it was stated.
 *
 * @param implied whether it follows from a ceiling: it bounds the money up for choice, so base rows do not enter
 * @param source the file, for messages
 */
record Stated(Limit limit, boolean implied, String source) {
}
