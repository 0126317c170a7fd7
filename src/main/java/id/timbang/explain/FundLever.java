package id.timbang.explain;

import static id.timbang.explain.LeverSheet.FUND;

import id.timbang.domain.Reason.Lever;
import id.timbang.model.Programme;
import id.timbang.model.Variants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The funds that may pay for a proposal by law, are not open to it today, and would make it worth what it needs. */
final class FundLever {
    private final Programme programme;
    private final Variants variants;
    private final Worth worth;
    private final Impossible impossible;

    FundLever(Result result, Worth worth, Impossible impossible) {
        this.programme = result.programme();
        this.variants = result.variants();
        this.worth = worth;
        this.impossible = impossible;
    }

    Lever of(Stand stand) {
        List<String> paying = new ArrayList<>();
        boolean lawful = false;
        for (int fund : variants.lawfulFunds(stand.p())) {
            if (Arrays.stream(stand.funds()).noneMatch(open -> open == fund)) {
                lawful = true;
                if (worth.compare(stand, new int[]{fund}) >= 0) {
                    paying.add(programme.funds().get(fund).code());
                }
            }
        }
        if (!lawful) {
            return impossible.because(FUND, "lawful");
        }
        return paying.isEmpty() ? impossible.because(FUND, "dear") : Impossible.with(FUND, null, paying);
    }
}
