package id.timbang.data;

import java.util.Set;

/** Formulas of a workbook that hold no value. */
final class FailedFormula {
    private static final String NOT_COMPUTED = "#CALC!";
    private static final Set<String> ERRORS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!",
            "#N/A", "#SPILL!", "#GETTING_DATA", NOT_COMPUTED);

    private FailedFormula() {
    }

    /** Refuses what a spreadsheet shows in place of a value: a column of texts would take it for a text. */
    static void check(String cell) {
        if (cell.startsWith("#") && ERRORS.contains(cell)) {
            throw cell.equals(NOT_COMPUTED)
                    ? new BadCell("the formula of the cell has no stored value",
                            "the program that wrote the workbook computes nothing; open it in a spreadsheet and save it once")
                    : new BadCell("the formula of the cell failed with " + cell,
                            "it refers to a cell that was deleted; put the value in its place");
        }
    }
}
