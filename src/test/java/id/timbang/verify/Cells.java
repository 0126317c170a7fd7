package id.timbang.verify;

import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everything that a result states, cell by cell, and a way to change one cell without a thought for the others. */
final class Cells {
    private Cells() {
    }

    /** One place of a result: {@code portfolio.csv U-01 netValue}, {@code certificate.json stages 1 bound}. */
    record Cell(String file, List<String> path) {

        static Cell of(String file, String... path) {
            return new Cell(file, List.of(path));
        }

        @Override
        public String toString() {
            return file + " " + String.join(" ", path);
        }
    }

    /** All cells with what they hold. */
    static Map<Cell, Object> of(Stated stated) {
        var cells = new LinkedHashMap<Cell, Object>();
        stated.portfolio().forEach(row -> addRecord("portfolio.csv", row.id(), row, cells));
        stated.reasons().forEach(reason -> addRecord("reasons.jsonl", reason.id(), reason, cells));
        stated.limits().forEach(row -> addRecord("limits.csv", row.id(), row, cells));
        addTree("certificate.json", List.of(), stated.certificate(), cells);
        addTree("summary.json", List.of(), stated.summary(), cells);
        return cells;
    }

    private static void addRecord(String file, String id, Record row, Map<Cell, Object> cells) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            cells.put(Cell.of(file, id, component.getName()), get(row, component));
        }
    }

    private static void addTree(String file, List<String> path, Object tree, Map<Cell, Object> cells) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> addTree(file, longer(path, key.toString()), value, cells));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addTree(file, longer(path, Integer.toString(i)), list.get(i), cells);
            }
        } else {
            cells.put(new Cell(file, path), tree);
        }
    }

    private static List<String> longer(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** The same result with another value in one cell; {@code null} takes a key of a JSON file away. */
    static Stated with(Stated stated, Cell cell, Object value) {
        List<String> path = cell.path();
        return switch (cell.file()) {
            case "portfolio.csv" -> portfolio(stated, each(stated.portfolio(), PortfolioRow::id, path, value));
            case "reasons.jsonl" -> reasons(stated, each(list(stated.reasons()), Reason::id, path, value));
            case "limits.csv" -> limits(stated, each(stated.limits(), LimitRow::id, path, value));
            case "certificate.json" -> new Stated(stated.portfolio(), stated.limits(),
                    changed(stated.certificate(), path, value), stated.reasons(), stated.summary());
            default -> new Stated(stated.portfolio(), stated.limits(), stated.certificate(), stated.reasons(),
                    changed(stated.summary(), path, value));
        };
    }

    static Stated portfolio(Stated stated, List<PortfolioRow> rows) {
        return new Stated(rows, stated.limits(), stated.certificate(), stated.reasons(), stated.summary());
    }

    static Stated reasons(Stated stated, List<Reason> reasons) {
        return new Stated(stated.portfolio(), stated.limits(), stated.certificate(), reasons, stated.summary());
    }

    static Stated limits(Stated stated, List<LimitRow> rows) {
        return new Stated(stated.portfolio(), rows, stated.certificate(), stated.reasons(), stated.summary());
    }

    static List<Reason> list(Iterable<Reason> reasons) {
        var list = new ArrayList<Reason>();
        reasons.forEach(list::add);
        return list;
    }

    private static <T extends Record> List<T> each(List<T> rows, Function<T, String> id, List<String> path,
            Object value) {
        return rows.stream().map(row -> id.apply(row).equals(path.get(0)) ? with(row, path.get(1), value) : row)
                .toList();
    }

    /** The same record with another value in one component. */
    static <T extends Record> T with(T row, String component, Object value) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(one -> one.getName().equals(component) ? value : get(row, one))
                .toArray();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            T changed = (T) row.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no " + component + " can be " + value, e);
        }
    }

    private static Object get(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(Map<String, Object> tree, List<String> path, Object value) {
        return (Map<String, Object>) changedTree(tree, path, value);
    }

    private static Object changedTree(Object tree, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (tree instanceof List<?> list) {
            var copy = new ArrayList<Object>(list);
            copy.set(Integer.parseInt(step), changedTree(list.get(Integer.parseInt(step)), rest, value));
            return copy;
        }
        var copy = new LinkedHashMap<String, Object>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, old) -> copy.put(key.toString(), old));
        }
        Object changed = changedTree(copy.get(step), rest, value);
        if (changed == null) {
            copy.remove(step);
        } else {
            copy.put(step, changed);
        }
        return copy;
    }
}
