package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Reason.Room;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeverWordsTest {
    private final LeverWords words = new LeverWords(new Speech(Speech.class, "id"), Map.of("fund-DAU",
            limit("fund-DAU", "Pagu sumber dana Dana Alokasi Umum [1.2.2.01.01]", true), "office-A",
            limit("office-A", "Plafon Dinas Pendidikan", true), "paket", limit("paket", "Kapasitas paket", false),
            "lain",
            limit("lain", "Honorarium", true)), Map.of());

    private static LimitRow limit(String id, String label, boolean money) {
        return new LimitRow(id, label, Level.HARD, 0, Sense.MAX, 0, 0, 0, 0, BigDecimal.ZERO, "", false, money);
    }

    @Test
    void limitsThatNeedTheSameRoomAreNamedTogetherAndAFundIsNotCalledOneTwice() {
        assertThat(words.rooms(List.of(new Room("fund-DAU", 51_215_000), new Room("paket", 1),
                new Room("office-A", 51_215_000))))
                .isEqualTo("Rp51 juta pada pagu Dana Alokasi Umum dan plafon Dinas Pendidikan, 1 pada kapasitas paket");
    }

    @Test
    void aParagraphNamesThreeLimitsAndCountsTheOthers() {
        assertThat(words.roomsBriefly(List.of(new Room("fund-DAU", 51_215_000), new Room("paket", 1),
                new Room("office-A", 51_215_000), new Room("lain", 953_000))))
                .endsWith("1 pada kapasitas paket, dan pada 1 batas lain").doesNotContain("honorarium");
    }
}
