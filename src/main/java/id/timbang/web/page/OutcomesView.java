package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.store.SumRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many proposals came out how.
 *
 * @param unit of what was asked for, the end of a message key
 */
record OutcomesView(String unit, List<Row> rows) {

    /** One decision. */
    record Row(String decision, String proposals, String asked) {
    }

    static OutcomesView of(List<SumRow> sums, Locale locale) {
        Map<String, SumRow> byCode = sums.stream().collect(Collectors.toMap(SumRow::code, sum -> sum));
        List<SumRow> rows = Arrays.stream(Outcome.values()).map(Outcome::name).filter(byCode::containsKey)
                .map(byCode::get).toList();
        Unit unit = Unit.fitting(rows.stream().mapToLong(SumRow::asked).sum());
        List<Long> asked = unit.parts(rows.stream().map(SumRow::asked).toList());
        return new OutcomesView(unit.name(), IntStream.range(0, rows.size())
                .mapToObj(i -> new Row(rows.get(i).code(), Words.in(locale).count(rows.get(i).proposals()),
                        unit.shown(asked.get(i), locale)))
                .toList());
    }
}
