package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Activity;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fact;
import id.timbang.domain.Office;
import id.timbang.fixture.Datasets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalFactsTest {

    private static FactTable facts(String proposals) {
        var plain = Datasets.of(proposals).total(1000).build();
        var activities = List.of(
                new Activity("1.03.10.2.01.0053", "Pembangunan Jalan", "KM", "PU", Fact.TRUE, Fact.FALSE,
                        List.of("GEOPARK")),
                new Activity("1.01.02.1.01.0001", "USB", "Unit", "", Fact.TRUE, Fact.TRUE, List.of()));
        var offices = List.of(new Office("PU", "Dinas PU", OptionalLong.empty(), OptionalLong.of(300),
                OptionalLong.of(200)));
        var dataset = new Dataset(plain.region(), plain.proposals(), plain.base(), plain.funds(), offices,
                plain.districts(), activities, plain.relations(), plain.decisions(), plain.limits(), plain.files(), "",
                List.of());
        return FactTables.of(dataset).proposals();
    }

    private static String text(String columns, String cells, String fact) {
        return facts("id,cost," + columns + "\nA,200," + cells).find(fact).map(column -> column.isUnknown(0)
                ? "?"
                : column.text(0)).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"activity; 1.03.10.2.01.0053; activity.spm; false",
            "activity; 1.01.02.1.01.0001; activity.spm; true", "activity; ; activity.spm; ''",
            "activity; 9.99; activity.spm; ?", "activity; 9.99; activity.known; false",
            "activity; 1.01.02.1.01.0001; activity.known; true", "activity; ; activity.known; ''",
            "activity; 1.03.10.2.01.0053; function; PU", "activity; 1.01.02.1.01.0001; authority; PROVINSI",
            "activity; 1.03.10.2.01.0053; own_authority; true", "activity; 1.01.02.1.01.0001; own_authority; false",
            "activity; 1.01.02.7.01.0001; own_authority; ?", "activity; ; own_authority; ?",
            "activity,tags; 1.03.10.2.01.0053,A|B; all_tags; A|B|GEOPARK", "tags; A; all_tags; A",
            "activity; 1.03.10.2.01.0053; construction_work; true",
            "activity,construction; 1.03.10.2.01.0053,false; construction_work; false",
            "activity,construction; 1.03.10.2.01.0053,; construction_work; true", "ded; true; construction_work; -",
            "office; PU; office.absorption; 66.6667", "district; 1; district.poverty_rate; -",
            "latitude,longitude; -6.1,107.1; located; true", "latitude,longitude; -6.1,; located; false",
            "volume,unit; 2,KM; measured; true", "ded,rab,tor; true,true,; documents; 2",
            "urgency,seriousness,growth; 5,4,3; usg; 12", "urgency,seriousness,growth; 5,,3; usg; ''",
            "national_priority; PN2/PP3/KP1; national_depth; 3", "national_priority; ; national_depth; 0",
            "sponsors; MUSRENBANG|POKIR; sponsor_count; 2", "volume; 3; unit_price; 66.67",
            "volume,unit_price_standard; 2,80; unit_price_deviation; 25",
            "volume,unit_price_standard; 0,80; unit_price_deviation; ''",
            "beneficiaries; 30; beneficiaries_per_100m; 15000000",
            "account:5.1; 50; porsi:account:5.1; 25", "activity; 1.03.01.2.01.0001; support_programme; true",
            "activity; 1.03.10.2.01.0053; support_programme; false", "activity; ; support_programme; ''",
            "rpjmd_program; M4/1.01.02/IKU-7; rpjmd_depth; 3", "rpjmd_program; ; rpjmd_depth; 0",
            "construction,ded,rab,tor; true,true,,; readiness; 33.3333",
            "construction,ded,rab,tor; false,,true,true; readiness; 100", "rab; true; readiness; 100",
            "channel; POKIR; supporters; 1", "channel,sponsors; POKIR,a|b|b; supporters; 2",
            "sponsors; ; supporters; ''", "title; Jalan; staff_share; -"})
    void aFactIsDerivedFromItsColumns(String columns, String cells, String fact, String expected) {
        assertThat(text(columns, cells == null ? "" : cells, fact)).isEqualTo(expected);
    }

    @Test
    void aFactNamesTheColumnsItLacks() {
        var facts = facts("id,cost\nA,1");
        assertThat(facts.missing("activity.spm")).containsExactly("activity");
        assertThat(facts.missing("unit_price_deviation")).containsExactly("volume", "unit_price_standard");
        assertThat(facts.missing("staff_share")).containsExactly("base.csv:account:5.1.01");
        assertThat(facts.missing("supporters")).containsExactly("sponsors");
        assertThat(facts.missing("documents")).containsExactly("land_clear");
        assertThat(facts("id,cost,district\nA,1,x").missing("district.poverty_rate")).containsExactly("districts.csv");
        assertThat(facts("id,cost,office\nA,1,PU").missing("office.ceiling")).containsExactly("offices.csv:ceiling");
    }
}
