package id.timbang.store;

/** A source of money; {@code ceiling} in rupiah, {@code null} when unlimited; {@code purpose} as a selector, empty for any. */
public record FundInfo(String code, String name, Long ceiling, boolean earmarked, String purpose) {
}
