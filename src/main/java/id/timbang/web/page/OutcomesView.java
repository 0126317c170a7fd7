package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.explain.Speech;
import id.timbang.store.SumRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many proposals came out how. */
record OutcomesView(List<Row> rows) {

    /** One decision. */
    record Row(String decision, String proposals, String asked) {
    }

    static OutcomesView of(List<SumRow> sums, Speech speech) {
        Map<String, SumRow> byCode = sums.stream().collect(Collectors.toMap(SumRow::code, sum -> sum));
        return new OutcomesView(Arrays.stream(Outcome.values()).map(Outcome::name).filter(byCode::containsKey)
                .map(name -> new Row(name, speech.count(byCode.get(name).proposals()),
                        speech.rupiah(byCode.get(name).asked())))
                .toList());
    }
}
