package id.timbang.generate;

import id.timbang.data.CsvWriter;
import id.timbang.domain.Region.CeilingLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** base.csv: what the deductions of the ceiling are spent on, so that shares are shares of the whole budget. */
final class BaseFile {
    private static final List<Field> COLUMNS = List.of(Field.ID, Field.TITLE, Field.COST, Field.OFFICE, Field.ACTIVITY,
            Field.STAFF, Field.RESERVE, Field.TRANSFERS);
    private final List<Offices.Office> offices;
    private final Map<String, String> kinds;
    private final Set<String> activities;

    /**
     * @param kinds for each line of the ceiling what its rows are; see the profiles
     * @param activities takes the codes that the rows use
     */
    BaseFile(List<Offices.Office> offices, Map<String, String> kinds, Set<String> activities) {
        this.offices = offices;
        this.kinds = kinds;
        this.activities = activities;
    }

    void write(Path folder, List<CeilingLine> lines) {
        var rows = new ArrayList<Row>();
        lines.forEach(line -> add(line.label(), -line.amount(), kinds.get(line.label()), rows));
        try (CsvWriter out = CsvWriter.create(folder.resolve("base.csv"))
                .row(COLUMNS.stream().map(Field::header).toList())) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i).set(Field.ID, "B-" + (i + 1));
                activities.add(row.get(Field.ACTIVITY));
                out.row(COLUMNS.stream().map(row::get).toList());
            }
        }
    }

    private void add(String label, long amount, String kind, List<Row> rows) {
        switch (kind) {
            case "pegawai" -> share(label, amount, "X.XX.01.2.02.0001", Field.STAFF, rows);
            case "operasional" -> share(label, amount, "X.XX.01.2.08.0002", null, rows);
            case "transfer" -> rows.add(row(label, amount, treasury(), "5.02.02.2.04.0010").set(Field.TRANSFERS,
                    amount));
            case "tak_terduga" -> rows.add(row(label, amount, treasury(), "5.02.02.2.04.0009").set(Field.RESERVE,
                    amount));
            case "jaminan" -> rows.add(row(label, amount, "DINKES", "1.02.02.2.02.0026"));
            default -> {
                // a line of revenue, spent by the others
            }
        }
    }

    /** By the offices' parts of the staff; what rounding leaves goes to the first. */
    private void share(String label, long amount, String activity, Field account, List<Row> rows) {
        double staff = offices.stream().mapToDouble(Offices.Office::staff).sum();
        long left = amount;
        for (int i = offices.size() - 1; i >= 0; i--) {
            Offices.Office office = offices.get(i);
            long part = i == 0 ? left : (long) (amount * office.staff() / staff / 1000) * 1000;
            left -= part;
            Row row = row(label + " " + office.name(), part, office.code(),
                    Nomenclature.code(activity, office.field()));
            rows.add(account == null ? row : row.set(account, part));
        }
    }

    private String treasury() {
        return offices.stream().map(Offices.Office::code).filter(code -> code.equals("BPKD")).findFirst()
                .orElse("SETDA");
    }

    private static Row row(String title, long cost, String office, String activity) {
        return new Row().set(Field.TITLE, title).set(Field.COST, cost).set(Field.OFFICE, office).set(Field.ACTIVITY,
                activity);
    }
}
