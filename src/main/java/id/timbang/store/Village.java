package id.timbang.store;

/** A village as proposals name it: the text of their column {@code village}, its district, and what people call it. */
public record Village(String code, String district, String name) {
}
