package id.timbang.domain;

/** The kind of region. */
public enum RegionLevel {
    KABUPATEN, KOTA, PROVINSI
}
