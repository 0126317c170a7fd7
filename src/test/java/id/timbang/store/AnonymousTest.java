package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as everybody may read them. */
class AnonymousTest {

    @ParameterizedTest
    @CsvSource({
            "Rehab rumah a.n. Sutrisno Hadi RT 02, Rehab rumah a.n. … RT 02",
            "Rehab rumah atas nama Siti Aminah di Desa Cikadu, Rehab rumah atas nama … di Desa Cikadu",
            "Bantuan Bapak Udin kios pupuk, Bantuan Bapak … kios pupuk",
            "Bantuan NIK 3216061205800001 modal, Bantuan NIK … modal",
            "Hubungi 0812-3456-7890 pagi, Hubungi … pagi"})
    void namesAndNumbersOfPersonsAreLeftOut(String title, String shown) {
        assertThat(Anonymous.title(title)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"Kelas ibu hamil angkatan 6 Desa Sarimukti", "Rehab gedung milik Pemerintah Desa Cikadu",
            "Jalan H. Juanda RT 02 RW 03 sepanjang 1.250 m", "Rumah Sakit Ibu dan Anak Melati"})
    void whatNamesNobodyStays(String title) {
        assertThat(Anonymous.title(title)).isEqualTo(title);
    }
}
