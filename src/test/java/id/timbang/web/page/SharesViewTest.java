package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.SumRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesViewTest {
    private static final List<SumRow> SUMS = List.of(new SumRow("A", 4, 3, 900_000, 600_000),
            new SumRow("B", 9, 1, 800_000, 200_000), new SumRow("C", 1, 0, 100_000, 0));

    private static SharesView view(SharesView.Kind kind) {
        return SharesView.of("district", SUMS, kind,
                new SharesView.Known(Map.of("B", "Babakan"), Map.of(), Map.of("A", 3000L, "B", 100L)),
                Locale.forLanguageTag("id"));
    }

    @Test
    void moneyForEachInhabitantIsOrderedByItselfAndUnknownWhereNobodyIsCounted() {
        SharesView view = view(SharesView.Kind.HEAD);
        assertThat(view.rows()).extracting(SharesView.Row::code, SharesView.Row::amount)
                .containsExactly(row("B", "2.000"), row("A", "200"), row("C", "\u2013"));
        assertThat(view.finding().most().name()).isEqualTo("Babakan");
        assertThat(view.finding().figure()).isEqualTo("2.000");
    }

    private static org.assertj.core.groups.Tuple row(Object... cells) {
        return org.assertj.core.groups.Tuple.tuple(cells);
    }

    @Test
    void theFindingNamesTheLargestPart() {
        assertThat(view(SharesView.Kind.MONEY).finding().figure()).isEqualTo("75,0 %");
        assertThat(view(SharesView.Kind.COUNT).finding().most().code()).isEqualTo("A");
    }
}
