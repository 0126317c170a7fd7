package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Column;
import id.timbang.domain.Fact;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Relation;
import id.timbang.domain.Stage;
import id.timbang.domain.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetReaderTest {
    @TempDir
    Path folder;

    private DatasetFolder files;

    @BeforeEach
    void tinyDataset() {
        files = new DatasetFolder(folder);
    }

    private Table proposals(String csv) {
        return files.with("proposals.csv", csv).read().proposals();
    }

    @Test
    void threeColumnsAndACeilingAreEnough() {
        Dataset dataset = files.with("proposals.csv", "id,title,cost\nU-1,Drainase,100\n").read();

        assertThat(dataset.proposals().rows()).isEqualTo(1);
        assertThat(dataset.region().stage()).isEqualTo(Stage.PPAS);
        assertThat(dataset.funds()).extracting(Fund::code).containsExactly("UMUM");
        assertThat(dataset.funds().get(0).ceiling()).hasValue(1_000_000_000);
        assertThat(dataset.files()).containsExactlyInAnyOrder("region.yaml", "proposals.csv");
        assertThat(dataset.warnings()).isEmpty();
    }

    @Test
    void aTextThatNoDatabaseTakesIsRefusedWithItsLine() {
        files.with("proposals.csv", "id,title,cost\nU-1,Jalan,100\nU-2,Jalan\0Raya,100\n");

        assertThatThrownBy(() -> files.read()).hasMessageContaining(
                "proposals.csv:3: title: the text holds a null character.");
    }

    @Test
    void proposalsKeepTheOrderOfTheFile() {
        Table table = proposals("id,title,cost\nZ,Drainase,100\nA,Taman,200\n");

        assertThat(table.text("id", 0)).isEqualTo("Z");
        assertThat(table.text("id", 1)).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"1250000", "1.250.000", "Rp1.250.000", "Rp 1.250.000", "rp1250000", "Rp. 1.250.000", "' 1250000 '"})
    void amountsAreReadAsOfficialsWriteThem(String text) {
        assertThat(proposals("id,title,cost\nU-1,Drainase,\"" + text + "\"\n").number("cost", 0, 0))
                .isEqualTo(1_250_000);
    }

    @Test
    void theLargestAmountIsAllowedUpToTheLargestSum() {
        String rows = "U-%d,Waduk,1000000000000000\n";
        var csv = new StringBuilder("id,title,cost\n");
        for (int i = 0; i < 9; i++) {
            csv.append(rows.formatted(i));
        }
        assertThat(proposals(csv.toString()).rows()).isEqualTo(9);
    }

    @Test
    void pointsKeepThreeDecimalsAndTheirSign() {
        Table table = proposals("id,title,cost,points\nU-1,a,1,61.5\nU-2,b,1,-0.125\nU-3,c,1,+7\nU-4,d,1,\n");

        assertThat(List.of(table.number("points", 0, 0), table.number("points", 1, 0), table.number("points", 2, 0)))
                .containsExactly(61_500L, -125L, 7_000L);
        assertThat(table.filled("points", 3)).isEqualTo(Fact.FALSE);
        assertThat(table.text("points", 1)).isEqualTo("-0.125");
    }

    @Test
    void anEmptyCellIsMissingAndALackingColumnUnknown() {
        Table table = proposals("id,title,cost,ded,tor\nU-1,a,1,ya,0\nU-2,b,1,,TIDAK\n");

        assertThat(table.fact("ded", 0)).isEqualTo(Fact.TRUE);
        assertThat(table.fact("ded", 1)).isEqualTo(Fact.FALSE);
        assertThat(table.fact("tor", 1)).isEqualTo(Fact.FALSE);
        assertThat(table.fact("rab", 0)).isEqualTo(Fact.UNKNOWN);
        assertThat(table.filled("ded", 1)).isEqualTo(Fact.FALSE);
        assertThat(table.has("rab")).isFalse();
    }

    @Test
    void aMarkIsANameOrYesOrNo() {
        Table table = proposals("id,title,cost,inpres\nU-1,a,1,11/2025\nU-2,b,1,ya\nU-3,c,1,tidak\nU-4,d,1,\n");

        assertThat(table.text("inpres", 0)).isEqualTo("11/2025");
        assertThat(List.of(table.fact("inpres", 0), table.fact("inpres", 1), table.fact("inpres", 2),
                table.fact("inpres", 3)))
                .containsExactly(Fact.TRUE, Fact.TRUE, Fact.FALSE, Fact.FALSE);
        assertThat(table.fact("psn", 0)).isEqualTo(Fact.UNKNOWN);
        Column marks = table.findColumn("inpres").orElseThrow();
        assertThat(List.of(marks.shown("YA"), marks.shown("tidak"), marks.shown("11/2025")))
                .containsExactly("true", "", "11/2025");
    }

    @Test
    void listsAreTrimmedAndEmptyPartsDropped() {
        Table table = proposals("id,title,cost,tags\nU-1,a,1,jalan | |taman\nU-2,b,1,jalan|taman\nU-3,c,1,|\n");

        assertThat(table.findColumn("tags").orElseThrow().texts(0)).containsExactly("jalan", "taman");
        assertThat(table.text("tags", 1)).isEqualTo(table.text("tags", 0));
        assertThat(table.filled("tags", 2)).isEqualTo(Fact.FALSE);
    }

    @Test
    void wordsAreKeptInTheirOfficialSpelling() {
        Table table = proposals("id,title,cost,channel\nU-1,a,1,musrenbang\nU-2,b,1,Pokir\n");

        assertThat(List.of(table.text("channel", 0), table.text("channel", 1))).containsExactly("MUSRENBANG", "POKIR");
    }

    @Test
    void accountsAndMeasuresAreColumnsOfTheirOwn() {
        Table table = proposals("id,title,cost,account:5.1.02,measure:pohon\nU-1,a,900,1.000,-3\n");

        assertThat(table.number("account:5.1.02", 0, 0)).isEqualTo(1_000);
        assertThat(table.number("measure:pohon", 0, 0)).isEqualTo(-3);
    }

    @Test
    void furtherDecimalsOfACoordinateAreCutOff() {
        assertThat(proposals("id,title,cost,latitude\nU-1,a,1,-6.123456789\n").text("latitude", 0))
                .isEqualTo("-6.1234567");
    }

    @Test
    void anUnknownColumnIsAWarningThatNamesTheOneMeant() {
        Dataset dataset = files.with("proposals.csv", "id,title,cost,distrct,catatan\nU-1,a,1,x,y\n")
                .with("limit.csv", "id\n").with("SOURCE.md", "made up").read();

        assertThat(dataset.warnings()).containsExactly(
                "limit.csv: the file is not part of a dataset and is not read. Maybe limits.csv is meant.",
                "proposals.csv:1: distrct: the column is not known and is kept as text. Maybe district is meant.",
                "proposals.csv:1: catatan: the column is not known and is kept as text.");
    }

    @Test
    void aLimitMayNameAColumnOfTheDatasetThatTheFormatDoesNotKnow() {
        Dataset dataset = files.with("proposals.csv", "id,title,cost,dusun\nU-1,a,1,Krajan\n")
                .with("limits.csv", "id,label,sense,amount,where\nb,Batas,max,5,dusun=Krajan\n").read();

        assertThat(dataset.limits().get(0).where()).hasToString("dusun=Krajan");
        assertThat(dataset.proposals().text("dusun", 0)).isEqualTo("Krajan");
    }

    @Test
    void theSpellingOfTheFileDoesNotMatter() throws IOException {
        Dataset plain = files.read();
        List<String> spellings = List.of("\uFEFF" + DatasetFolder.PROPOSALS, DatasetFolder.PROPOSALS.replace(',', ';'),
                DatasetFolder.PROPOSALS.replace("\n", "\r\n"), DatasetFolder.PROPOSALS + "\n\n",
                DatasetFolder.PROPOSALS.replaceAll("([^,\n]+)", "\"$1\""));
        for (String spelling : spellings) {
            assertSame(files.with("proposals.csv", spelling).read().proposals(), plain.proposals());
        }
    }

    private static void assertSame(Table actual, Table expected) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        expected.columns().forEach(column -> {
            for (int row = 0; row < expected.rows(); row++) {
                assertThat(actual.text(column.name(), row)).isEqualTo(column.text(row));
            }
        });
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLines() {
        Table table = proposals("id;title;cost\nU-1;\"Jalan \"\"Mawar\"\"; tahap 2,\nlanjutan\";5\nU-2;Taman;6\n");

        assertThat(table.text("title", 0)).isEqualTo("Jalan \"Mawar\"; tahap 2,\nlanjutan");
        assertThat(files.with("proposals.csv", "id,title,cost\nU-1,\"a\nb\",5\nU-2,Taman,x\n").problems())
                .singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @Test
    void aFileThatIsNotUtf8NamesTheLine() throws IOException {
        files.write();
        Files.write(folder.resolve("proposals.csv"),
                "id,title,cost\nU-1,Drainase,5\nU-2,Café,6\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> DatasetReader.read(folder)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("proposals.csv:3: the line is not UTF-8 text");
    }

    @Test
    void theOrderOfRowsOfOtherFilesMeansNothing() {
        Dataset sorted = full("DAK,Khusus,5\nDAU,Umum,9\n",
                "EXCLUSIVE,U-1,v,\nEXCLUSIVE,U-2,v,\nPREREQUISITE,U-3,,U-1\n",
                "a,A,max,5\nb,B,max,6\n", "U-1,FORCE_IN,x,y\nU-3,DEFER,x,y\n");
        Dataset shuffled = full("DAU,Umum,9\nDAK,Khusus,5\n",
                "PREREQUISITE,U-3,,U-1\nEXCLUSIVE,U-2,v,\nEXCLUSIVE,U-1,v,\n",
                "b,B,max,6\na,A,max,5\n", "U-3,DEFER,x,y\nU-1,FORCE_IN,x,y\n");

        assertThat(shuffled.funds()).isEqualTo(sorted.funds());
        assertThat(shuffled.relations()).isEqualTo(sorted.relations());
        assertThat(shuffled.limits()).isEqualTo(sorted.limits());
        assertThat(shuffled.decisions()).isEqualTo(sorted.decisions());
        assertThat(shuffled.hash()).isNotEqualTo(sorted.hash());
        assertThat(sorted.limits()).extracting(Limit::id).containsExactly("a", "b");
        assertThat(sorted.relations().get(2)).isEqualTo(new Relation(Relation.Type.PREREQUISITE, "U-3", null, "U-1"));
        assertThat(sorted.decisions()).extracting(Decision::proposal).containsExactly("U-1", "U-3");
    }

    private Dataset full(String funds, String relations, String limits, String decisions) {
        return files.with("funds.csv", "code,name,ceiling\n" + funds)
                .with("relations.csv", "type,proposal,group,requires\n" + relations)
                .with("limits.csv", "id,label,sense,amount\n" + limits)
                .with("decisions.csv", "proposal,decision,reason,by\n" + decisions).read();
    }

    @Test
    void aRelationStatedTwiceIsOneWithAWarning() {
        Dataset dataset = files
                .with("relations.csv", "type,proposal,group\nPACKAGE,U-1,p\nPACKAGE,U-2,p\nPACKAGE,U-1,p\n").read();

        assertThat(dataset.relations()).hasSize(2);
        assertThat(dataset.warnings())
                .containsExactly("relations.csv:4: the relation is stated twice and counts once.");
    }

    @Test
    void aLongChainOfPrerequisitesIsNoCircle() {
        var proposals = new StringBuilder("id,title,cost\n");
        var relations = new StringBuilder("type,proposal,requires\n");
        for (int i = 0; i < 20_000; i++) {
            proposals.append("U-").append(i).append(",Tahap,1\n");
            relations.append(i == 0 ? "" : "PREREQUISITE,U-" + i + ",U-" + (i - 1) + "\n");
        }
        assertThat(files.with("proposals.csv", proposals.toString()).with("relations.csv", relations.toString()).read()
                .relations()).hasSize(19_999);
    }

    @Test
    void limitsAreReadWithTheirDefaults() {
        Dataset dataset = files.with("limits.csv", """
                id,label,sense,amount,share,measure,where,of,level,rank,rupiah_per_unit,penalty,reference
                plain,Batas,MAX,Rp1.000,,,,,,,,,
                porsi,Porsi taman,min,,12.5,,tags=taman,channel=MUSRENBANG,preference,,,0.25,UU 1/2022
                spm,Sambungan,min,3,,count,activity=1.03*,,Obligation,1,50000000,,
                """).read();
        Limit plain = dataset.limits().get(0);
        Limit share = dataset.limits().get(1);
        Limit obligation = dataset.limits().get(2);

        assertThat(plain.measure()).isEqualTo("cost");
        assertThat(plain.level()).isEqualTo(Level.HARD);
        assertThat(plain.where().isAny()).isTrue();
        assertThat(plain.amount()).isEqualTo(1_000);
        assertThat(plain.rupiahPerUnit()).isOne();
        assertThat(share.share()).isEqualByComparingTo("12.5");
        assertThat(share.of()).hasToString("channel=MUSRENBANG");
        assertThat(share.penalty()).isEqualByComparingTo("0.25");
        assertThat(obligation.rank()).isOne();
        assertThat(obligation.rupiahPerUnit()).isEqualTo(50_000_000);
    }

    @Test
    void aCeilingMayComeFromAnOffice() {
        Dataset dataset = files.with("region.yaml", DatasetFolder.REGION.replaceAll("total_ceiling.*\n", ""))
                .with("offices.csv", "code,name,ceiling\nPUPR,Dinas PU,500\n").read();

        assertThat(dataset.funds().get(0).ceiling()).isEqualTo(OptionalLong.empty());
        assertThat(dataset.region().totalCeiling()).isEmpty();
    }

    @Test
    void linesMayExplainTheCeiling() {
        Dataset dataset = files.with("region.yaml", DatasetFolder.REGION + """
                ceiling:
                  Pendapatan: Rp1.500.000.000
                  Belanja wajib dan mengikat: -500.000.000
                """).read();

        assertThat(dataset.region().ceiling()).extracting("amount").containsExactly(1_500_000_000L, -500_000_000L);
    }

    @Test
    void codesAreFreeWhereTheirFileIsAbsent() {
        Table table = proposals("id,title,cost,office,district,activity,funds\nU-1,a,1,PUPR,32.16.01,1.03,DAU\n");

        assertThat(table.text("funds", 0)).isEqualTo("DAU");
    }

    @Test
    void baseRowsNeedOnlyACost() {
        Dataset dataset = files.with("base.csv", "cost,tags\n500,jalan\n700,\n").read();

        assertThat(dataset.base().rows()).isEqualTo(2);
        assertThat(dataset.base().number("cost", 1, 0)).isEqualTo(700);
    }

    @Test
    void theHashIsThatOfTheFilesOfTheFormat() {
        String hash = files.read().hash();

        assertThat(files.with("SOURCE.md", "made up").read().hash()).isEqualTo(hash);
        assertThat(files.with("base.csv", "cost\n5\n").read().hash()).isNotEqualTo(hash);
    }

    @Test
    void aWhollyWrongColumnIsCutOffAndCounted() {
        var csv = new StringBuilder("id,title,cost\n");
        for (int i = 0; i < 5_000; i++) {
            csv.append("U-").append(i).append(",Jalan,\"1,5\"\n");
        }
        assertThat(files.with("proposals.csv", csv.toString()).problems()).hasSize(1_001).last()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("4000 further errors are not listed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anggaran-partisipatif", "kabupaten-contoh"})
    void shippedDatasetsAreReadWithoutAWarning(String name) {
        assertThat(DatasetReader.read(Path.of("datasets", name)).warnings()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("tiada"))).isInstanceOf(BadInputException.class)
                .hasMessage("tiada: there is no such folder. Maybe the path is relative to another folder.");
    }
}
