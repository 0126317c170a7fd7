package id.timbang.rules;

import id.timbang.domain.FlagColumn;

/**
 * What a rule judges: one row of a table of facts. The sentences of the vocabulary ask it; every question is answered with no where
 * the fact is unknown.
 */
public abstract class Subject {
    private final Questions questions;
    private final int row;

    Subject(Questions questions, int row) {
        this.questions = questions;
        this.row = row;
    }

    int row() {
        return row;
    }

    Questions questions() {
        return questions;
    }

    /** Whether the fact is known to be true. */
    public boolean isTrue(String name) {
        return questions.flag(name, row) == 1;
    }

    /** Whether the fact is known to be false; an empty cell is. */
    public boolean isFalse(String name) {
        byte flag = questions.flag(name, row);
        return flag == 0 || flag == FlagColumn.MISSING;
    }

    /** Whether the cell holds a value. */
    public boolean isFilled(String name) {
        return questions.filled(name, row);
    }

    /** Whether the cell is known to be empty. */
    public boolean isEmpty(String name) {
        return questions.empty(name, row);
    }

    /** Whether one of the cell's values is one of {@code a|b|prefix*}. */
    public boolean equalsOne(String name, String values) {
        return questions.equalsOne(name, values, row);
    }

    /** Whether the cell is known and none of its values is one of {@code a|b|prefix*}. */
    public boolean equalsNone(String name, String values) {
        return !questions.unknown(name, row) && !questions.equalsOne(name, values, row);
    }

    /** Whether the number is the parameter's or more. */
    public boolean atLeast(String name, String parameter) {
        return questions.compare(name, parameter, row, sign -> sign >= 0);
    }

    /** Whether the number is the parameter's or less. */
    public boolean atMost(String name, String parameter) {
        return questions.compare(name, parameter, row, sign -> sign <= 0);
    }

    /** Whether the number is more than the parameter's. */
    public boolean moreThan(String name, String parameter) {
        return questions.compare(name, parameter, row, sign -> sign > 0);
    }

    /** Whether the number is less than the parameter's. */
    public boolean lessThan(String name, String parameter) {
        return questions.compare(name, parameter, row, sign -> sign < 0);
    }

    /** Whether the day is later than the parameter's. */
    public boolean isAfter(String name, String parameter) {
        return questions.compare(name, parameter, row, sign -> sign > 0);
    }

    /** Whether the day is earlier than the parameter's. */
    public boolean isBefore(String name, String parameter) {
        return questions.compare(name, parameter, row, sign -> sign < 0);
    }
}
