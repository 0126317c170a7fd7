package id.timbang.data;

import id.timbang.domain.Limit;
import id.timbang.domain.Sense;
import java.util.regex.Pattern;

/** Checks whether the parts of one limit fit each other. */
final class LimitChecks {
    private static final Pattern RESERVED = Pattern.compile("(prerequisite|package|exclusive)-.*|obligation-\\d+");

    private final Sheet sheet;
    private final int row;
    private final Problems problems;

    LimitChecks(Sheet sheet, int row, Problems problems) {
        this.sheet = sheet;
        this.row = row;
        this.problems = problems;
    }

    void run(Limit limit) {
        if (RESERVED.matcher(limit.id()).matches()) {
            problem("id", Cells.quote(limit.id()) + " is a name kept for relations and obligations",
                    "the id should begin otherwise");
        }
        bound();
        switch (limit.level()) {
            case HARD -> hard();
            case OBLIGATION -> obligation(limit);
            case PREFERENCE -> preference();
        }
    }

    /** Amount or share, and {@code of} only with a share. */
    private void bound() {
        boolean amount = sheet.has("amount", row);
        boolean share = sheet.has("share", row);
        if (amount && share) {
            problem("share", "the limit states an amount and a share", "one of the two should be empty");
        }
        if (!amount && !share) {
            problem("amount", "the limit states neither an amount nor a share", "the number stands in another column");
        }
        if (sheet.has("of", row) && !share) {
            problem("of", "\"of\" says what a share is a share of, but there is no share",
                    "the column share should be filled");
        }
    }

    private void hard() {
        refuse("rank", "a hard limit has no rank", "the level should be obligation");
        refuse("rupiah_per_unit", "a hard limit weighs no shortfall", "the level should be obligation");
        refuse("penalty", "a hard limit has no penalty", "the level should be preference");
    }

    private void obligation(Limit limit) {
        if (limit.sense() != Sense.MIN) {
            problem("sense", "an obligation is a min, not a max", "the level should be hard or preference");
        }
        need("rank", "an obligation needs a rank", "1 is meant, the rank that is served first");
        refuse("penalty", "an obligation has no penalty", "the level should be preference");
        if (sheet.has("share", row) && !limit.measure().equals("cost")) {
            problem("share", "an obligation as a share is possible for cost only, not for " + limit.measure(),
                    "an amount should be stated");
        }
        if (limit.isMoney()) {
            refuse("rupiah_per_unit", "the shortfall of " + limit.measure() + " is already in rupiah",
                    "the cell should be empty");
        } else {
            need("rupiah_per_unit",
                    "an obligation in " + limit.measure() + " needs the rupiah that one unit stands for",
                    "the usual cost of one unit is meant");
        }
    }

    private void preference() {
        need("penalty", "a preference needs a penalty", "the points lost per Rp100 million short or over are meant");
        refuse("rank", "a preference has no rank", "the cell should be empty; only obligations are ranked");
        refuse("rupiah_per_unit", "a preference weighs its shortfall by the penalty", "the cell should be empty");
    }

    private void need(String column, String message, String advice) {
        if (!sheet.has(column, row)) {
            problem(column, message, advice);
        }
    }

    private void refuse(String column, String message, String advice) {
        if (sheet.has(column, row)) {
            problem(column, message, advice);
        }
    }

    private void problem(String column, String message, String advice) {
        problems.add(sheet.problem(row, column, message, advice));
    }
}
