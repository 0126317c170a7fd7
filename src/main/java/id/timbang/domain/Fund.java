package id.timbang.domain;

import java.util.OptionalLong;

/**
 * A source of money (<i>sumber dana</i>).
 *
 * @param ceiling rupiah that may be spent from it; empty when unlimited
 * @param purpose what an earmarked fund may pay for; {@link Selector#ANY} for any purpose
 * @param receipts rupiah of the revenue behind it, for floors stated as a share of it
 */
public record Fund(String code, String name, OptionalLong ceiling, boolean earmarked, Selector purpose,
        OptionalLong receipts) {
}
