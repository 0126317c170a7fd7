package id.timbang.generate;

import id.timbang.data.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** base.csv: what the deductions of the ceiling are spent on, so that shares are shares of the whole budget. */
final class BaseFile {
    private static final List<Field> COLUMNS = List.of(Field.ID, Field.TITLE, Field.COST, Field.OFFICE, Field.ACTIVITY,
            Field.STAFF, Field.RESERVE, Field.TRANSFERS);
    private final List<Offices.Office> offices;
    private final Tally tally;

    /** @param tally counts the rows */
    BaseFile(List<Offices.Office> offices, Tally tally) {
        this.offices = offices;
        this.tally = tally;
    }

    void write(Path folder, List<Profile.Line> lines) {
        var rows = new ArrayList<Row>();
        lines.stream().filter(line -> !line.activity().isEmpty()).forEach(line -> spend(line, rows));
        try (CsvWriter out = CsvWriter.create(folder.resolve("base.csv"))
                .row(COLUMNS.stream().map(Field::header).toList())) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i).set(Field.ID, "B-" + (i + 1));
                tally.countBase(row);
                out.row(COLUMNS.stream().map(row::get).toList());
            }
        }
    }

    private void spend(Profile.Line line, List<Row> rows) {
        if (line.office().isEmpty()) {
            share(line, rows);
        } else {
            rows.add(row(line, line.label(), -line.amount(), line.office(), line.activity()));
        }
    }

    /** By the offices' parts of the staff; what rounding leaves goes to the first. */
    private void share(Profile.Line line, List<Row> rows) {
        double staff = offices.stream().mapToDouble(Offices.Office::staff).sum();
        long left = -line.amount();
        for (int i = offices.size() - 1; i >= 0; i--) {
            Offices.Office office = offices.get(i);
            long part = i == 0 ? left : (long) (-line.amount() * office.staff() / staff / 1000) * 1000;
            left -= part;
            rows.add(row(line, line.label() + " " + office.name(), part, office.code(),
                    Nomenclature.code(line.activity(), office.field())));
        }
    }

    private static Row row(Profile.Line line, String title, long cost, String office, String activity) {
        Row row = new Row().set(Field.TITLE, title).set(Field.COST, cost).set(Field.OFFICE, office).set(Field.ACTIVITY,
                activity);
        return line.account().isEmpty() ? row : row.set(Field.account(line.account()), cost);
    }
}
