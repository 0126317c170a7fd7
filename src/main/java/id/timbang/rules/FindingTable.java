package id.timbang.rules;

import java.util.Arrays;

/** The findings of all proposals, each proposal's in the order of the rules whatever the order they came in. */
final class FindingTable {
    final int[] start;
    short[] rules = new short[0];
    long[] points = new long[0];
    private int size;

    FindingTable(int rows) {
        start = new int[rows + 1];
    }

    /** Takes the findings of the rows {@code from} (inclusive) to {@code to} (exclusive); ranges come in order. */
    void append(FindingList findings, int from, int to) {
        reserve(findings.size() + to - from);
        int[] next = new int[to - from + 1];
        for (int i = 0; i < findings.size(); i++) {
            next[findings.row(i) - from + 1]++;
        }
        for (int row = from; row < to; row++) {
            start[row] = size + next[row - from];
            next[row - from + 1] += next[row - from];
        }
        int first = size;
        for (int i = 0; i < findings.size(); i++) {
            int row = findings.row(i) - from;
            insert(first + next[row]++, start[row + from], findings.rule(i), findings.points(i));
        }
        size += findings.size();
        start[to] = size;
    }

    /** Puts a finding at {@code at} and moves it before those of later rules, down to {@code first}. */
    private void insert(int at, int first, short rule, long milliPoints) {
        int place = at;
        while (place > first && rules[place - 1] > rule) {
            rules[place] = rules[place - 1];
            points[place] = points[place - 1];
            place--;
        }
        rules[place] = rule;
        points[place] = milliPoints;
    }

    private void reserve(int more) {
        if (size + more > rules.length) {
            int larger = Math.max(size + more, size + (size >> 1));
            rules = Arrays.copyOf(rules, larger);
            points = Arrays.copyOf(points, larger);
        }
    }

    /** Cuts the arrays to size. */
    void trim() {
        rules = Arrays.copyOf(rules, size);
        points = Arrays.copyOf(points, size);
    }
}
