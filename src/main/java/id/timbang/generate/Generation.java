package id.timbang.generate;

import id.timbang.domain.Progress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One run of the generator. */
final class Generation {
    private static final int LARGEST_PART = 12;
    private final Profile profile;
    private final int size;
    private final long seed;
    private final List<Profile.Line> lines;
    private final long total;
    private final Nomenclature nomenclature = new Nomenclature();
    private final Places places;
    private final Offices offices;
    private final Map<String, Weighted<Work>> works = new LinkedHashMap<>();

    Generation(Profile profile, int size, long seed) {
        this.profile = profile;
        this.size = size;
        this.seed = seed;
        this.lines = profile.linesFor(size);
        this.total = Generator.total(lines);
        this.places = new Places(profile.table("places"));
        this.offices = new Offices(profile.table("offices"), profile.onlyOffices(),
                profile.districtOffices() ? places.areas() : List.of());
        List<Work> kinds = Resource.rows(profile.table("works")).stream().map(Work::of).filter(offices::has).toList();
        profile.channels().keySet().forEach(channel -> works.put(channel,
                new Weighted<>(kinds, work -> work.weights().get(channel))));
    }

    Summary run(Path folder, Path plantedFile, Progress progress) {
        List<OwnLimit> own = OwnLimit.all(profile.table("limits"), places.areas());
        var tally = new Tally(own.stream().map(OwnLimit::supply).filter(Objects::nonNull).toList());
        try (var out = new Output(folder, new Channels(profile.channels(), size), tally)) {
            compose(out, progress);
            out.writePlanted(plantedFile);
        }
        var money = new MoneyFiles(total, Dice.of(seed, "money", 0));
        int funds = money.writeFunds(folder, profile.table("funds"), profile.withoutFunds());
        money.writeOffices(folder, offices.all(), tally);
        new BaseFile(offices.all(), tally).write(folder, lines);
        new LimitsFile(places.areas(), total, profile.rate("indicative")).write(folder, own);
        ReferenceFiles.writeDistricts(folder, places.areas());
        ReferenceFiles.writeActivities(folder, tally.activities(), nomenclature);
        new RegionFiles(profile, size, seed).write(folder, lines);
        int implied = 3 + funds + offices.all().size();
        return new Summary(tally, total, implied, own.size() + places.areas().size(), funds);
    }

    private void compose(Output out, Progress progress) {
        var composer = new Composer(profile, drafts(), new Commitments(total), out);
        for (long number = 0; !out.channels().isEmpty(); number++) {
            composer.compose(need(number, out.channels()));
            if (number % 10_000 == 0) {
                progress.report("usulan", size - out.channels().left(), size, Double.NaN);
            }
        }
    }

    private Drafts drafts() {
        var quantity = new Quantity(nomenclature, profile.rate("price_factor"), total / LARGEST_PART);
        var wording = new Wording(new Grammar(profile.table("sentences"), profile.table("hamlets")));
        return new Drafts(quantity, wording, new Priorities(nomenclature, profile.psn()),
                new Origin(profile.fiscalYear(), profile.councillors()));
    }

    private Need need(long number, Channels channels) {
        Dice dice = Dice.of(seed, "need", number);
        String channel = channels.draw(dice);
        Work work = works.get(channel).draw(dice);
        Places.Spot spot = work.place().equals("kelurahan") ? places.drawWard(dice) : places.draw(dice);
        Offices.Office office = offices.of(work, spot.area(), dice);
        return new Need(dice, channel, work, spot, office, Nomenclature.code(work.activity(), office.field()),
                dice.unit());
    }
}
