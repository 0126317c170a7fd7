package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.domain.PortfolioRow;
import id.timbang.web.Running;
import id.timbang.web.Solved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tables say of a result is what its files say. */
class ResultServiceTest {
    private final ResultService results = Running.part(ResultService.class);
    private final long run = Solved.RUN.id();
    private final List<PortfolioRow> file = PortfolioFile.read(results.folder(run).resolve(PortfolioFile.NAME));

    @Test
    void pagesHoldEveryRowOnceInTheOrderOfTheDataset() {
        List<String> ids = new ArrayList<>();
        ProposalFilter filter = ProposalFilter.ALL.withSize(7);
        int pages = results.portfolio(run, filter).pages();
        for (int page = 1; page <= pages; page++) {
            results.portfolio(run, filter.withPage(page)).rows().forEach(row -> ids.add(row.id()));
        }
        assertThat(ids).isEqualTo(file.stream().map(PortfolioRow::id).toList());
    }

    @Test
    void eachRowSaysWhatTheFileSays() {
        for (PortfolioRow row : file) {
            PortfolioItem item = results.item(run, row.id());
            assertThat(List.of(item.title(), item.decision(), item.choice(), item.fund(), item.cost(), item.value(),
                    item.contested(), item.reason()))
                    .isEqualTo(List.of(row.title(), row.decision().name(), row.choice().name(), row.fund(), row.cost(),
                            row.value(), row.contested(), row.reason()));
            assertThat(item.netValue()).isEqualTo(row.netValue());
            assertThat(item.points().movePointRight(3)).isEqualByComparingTo(java.math.BigDecimal.valueOf(
                    row.milliPoints()));
        }
    }

    @Test
    void filtersAndSorts() {
        Page<PortfolioItem> page = results.portfolio(run,
                ProposalFilter.ALL.withDecision("FUNDED").sortedBy("cost", true).withSize(200));
        List<Long> expected = file.stream().filter(row -> row.decision().name().equals("FUNDED"))
                .map(PortfolioRow::cost).sorted(Comparator.reverseOrder()).toList();
        assertThat(page.rows().stream().map(PortfolioItem::cost).toList()).isEqualTo(expected);
        assertThat(page.total()).isEqualTo(expected.size());
    }

    @Test
    void anUnknownColumnSortsByTheDataset() {
        Page<PortfolioItem> page = results.portfolio(run, ProposalFilter.ALL.sortedBy("cost; drop table run", false));
        assertThat(page.rows().get(0).id()).isEqualTo(file.get(0).id());
    }

    @Test
    void findsByIndonesianStemsAndById() {
        PortfolioItem item = results.item(run, file.get(0).id());
        Page<PortfolioItem> byId = results.portfolio(run, ProposalFilter.ALL.withWords(item.id()));
        assertThat(byId.rows()).containsExactly(item);
        Page<PortfolioItem> byWords = results.portfolio(run, ProposalFilter.ALL.withWords(item.title()));
        assertThat(byWords.rows()).contains(item);
    }

    @Test
    void sumsAreThoseOfTheRows() {
        long spent = file.stream().mapToLong(PortfolioRow::cost).sum();
        for (String dimension : List.of("channel", "function", "fund", "office", "district", "quarter", "decision",
                "choice")) {
            List<SumRow> sums = results.sums(run, dimension);
            assertThat(sums.stream().mapToLong(SumRow::spent).sum()).as(dimension).isEqualTo(spent);
            assertThat(sums.stream().mapToLong(SumRow::proposals).sum()).as(dimension).isEqualTo(file.size());
        }
    }

    @Test
    void limitsAreThoseOfTheFile() {
        var limits = LimitsFile.read(results.folder(run).resolve(LimitsFile.NAME));
        assertThat(results.limits(run)).usingRecursiveComparison().withComparatorForType(
                java.math.BigDecimal::compareTo, java.math.BigDecimal.class).isEqualTo(limits);
    }

    @Test
    void eachReasonIsFoundAtItsPlace() {
        for (PortfolioRow row : file) {
            assertThat(results.reason(run, row.id()).id()).isEqualTo(row.id());
        }
    }

    @Test
    void onlyFilesOfTheResultAreGiven() {
        assertThat(results.file(run, "certificate.json")).isRegularFile();
        assertThatThrownBy(() -> results.file(run, "../../timbang.lock")).isInstanceOf(NotFoundException.class);
    }
}
