package id.timbang.data;

import id.timbang.domain.Region;
import id.timbang.domain.Region.CeilingLine;
import id.timbang.domain.RegionLevel;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Stage;
import id.timbang.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads region.yaml, or the sheet that stands for it. */
final class RegionFile {
    private static final List<String> KEYS = List.of("code", "name", "level", "fiscal_year", "stage", "total_ceiling",
            "next_year_ceiling", "ceiling");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private RegionFile() {
    }

    /** The region; empty, with the problems reported, when the file does not hold one. */
    static Optional<Region> read(DatasetSource source, Problems problems) {
        return source.region(problems).flatMap(keys -> region(keys.allow(KEYS)));
    }

    private static Optional<Region> region(YamlKeys keys) {
        Optional<String> code = keys.need("code", Cells::id);
        Optional<String> name = keys.need("name", text -> text);
        Optional<String> level = keys.need("level", text -> Cells.word(text, names(RegionLevel.values())));
        Optional<Long> year = keys.need("fiscal_year", text -> Numbers.number(text, 0, FIRST_YEAR, LAST_YEAR));
        Optional<String> stage = keys.find("stage", text -> Cells.word(text, names(Stage.values())));
        OptionalLong total = amount(keys, "total_ceiling");
        OptionalLong nextYear = amount(keys, "next_year_ceiling");
        List<CeilingLine> lines = lines(keys, total);
        if (code.isEmpty() || name.isEmpty() || level.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Region(code.get(), name.get(), RegionLevel.valueOf(level.get()), year.get().intValue(),
                stage.map(Stage::valueOf).orElse(Stage.PPAS), total, nextYear, lines));
    }

    private static OptionalLong amount(YamlKeys keys, String key) {
        return keys.find(key, Numbers::amount).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** The explaining lines, stated as {@code label: amount} or as a list of {@code label} and {@code amount}. */
    private static List<CeilingLine> lines(YamlKeys keys, OptionalLong total) {
        List<CeilingLine> lines = keys.node().find("ceiling").filter(YamlNode::isList).isPresent()
                ? listed(keys)
                : keys.below("ceiling").map(RegionFile::labelled).orElse(List.of());
        long sum = lines.stream().mapToLong(CeilingLine::amount).sum();
        if (!lines.isEmpty() && total.isPresent() && sum != total.getAsLong()) {
            keys.report("ceiling", "the lines add up to " + Rupiah.digits(sum) + " but total_ceiling is "
                    + Rupiah.digits(total.getAsLong()), "a line is missing, or a deduction has no minus sign");
        }
        if (!lines.isEmpty() && total.isEmpty()) {
            keys.report("ceiling", "the lines explain a total_ceiling that is not stated",
                    "the key total_ceiling is missing");
        }
        return lines;
    }

    private static List<CeilingLine> labelled(YamlKeys keys) {
        var lines = new ArrayList<CeilingLine>();
        keys.node().map().forEach((label, value) -> keys.read(value, RegionFile::signed)
                .ifPresent(amount -> lines.add(new CeilingLine(label, amount))));
        return lines;
    }

    private static List<CeilingLine> listed(YamlKeys keys) {
        var lines = new ArrayList<CeilingLine>();
        for (YamlKeys item : keys.listBelow("ceiling")) {
            item.allow(List.of("label", "amount"));
            Optional<String> label = item.need("label", text -> text);
            Optional<Long> amount = item.need("amount", RegionFile::signed);
            if (label.isPresent() && amount.isPresent()) {
                lines.add(new CeilingLine(label.get(), amount.get()));
            }
        }
        return lines;
    }

    private static long signed(String text) {
        return text.startsWith("-") ? -Numbers.amount(text.substring(1).strip()) : Numbers.amount(text);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
