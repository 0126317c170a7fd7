package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowBatchesTest {
    private static final int MANY = 4_500;

    @TempDir
    Path folder;

    private static String[] lines() {
        return IntStream.rangeClosed(0, MANY)
                .mapToObj(row -> row == 0 ? "id,title,cost" : "U-" + row + ",Drainase " + row % 7 + "," + row)
                .toArray(String[]::new);
    }

    private DatasetFolder files(String... lines) {
        return new DatasetFolder(folder).with("proposals.csv",
                Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void everyRowOfManyIsReadInItsPlace() {
        Table table = files(lines()).read().proposals();

        assertThat(table.rows()).isEqualTo(MANY);
        for (int row = 0; row < MANY; row++) {
            assertThat(table.text("id", row)).isEqualTo("U-" + (row + 1));
            assertThat(table.text("title", row)).isEqualTo("Drainase " + (row + 1) % 7);
            assertThat(table.number("cost", row, 0)).isEqualTo(row + 1);
        }
    }

    @Test
    void whatIsWrongInManyRowsIsReportedByLine() {
        String[] lines = lines();
        lines[9] = "U-9,,mahal";
        lines[2_500] = "U-2500,Drainase";
        lines[2_501] = "U-2501,Drainase,-1";
        lines[4_400] = ",Drainase,";

        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> files(lines).read());

        assertThat(refused.problems()).extracting(Problem::line).containsExactly(10, 10, 2_501, 2_502, 4_401, 4_401);
        assertThat(refused.problems()).extracting(Problem::column).containsExactly("title", "cost", "", "cost", "id",
                "cost");
    }
}
