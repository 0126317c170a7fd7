package id.timbang.benchmark;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import id.timbang.pipeline.Question;
import java.util.Locale;
import java.util.stream.IntStream;

/** A greedy order as a contender. */
enum GreedyOrder implements Contender {
    /** What is done by hand: the list in order of points. */
    POINTS("greedy, by points",
            "binding rows, obligations rank by rank, then the list in order of points, each the largest"
                    + " volume that still fits and adds value; three rounds") {
        @Override
        double worth(Question question, int p) {
            return question.assessment().milliPoints(question.programme().datasetRow(p));
        }
    },
    /** What a good spreadsheet does. */
    VALUE_PER_RUPIAH("greedy, by value per rupiah", "the same, in order of value ÷ cost") {
        @Override
        double worth(Question question, int p) {
            Programme programme = question.programme();
            return IntStream.range(programme.firstOption(p), programme.endOption(p))
                    .filter(o -> programme.choice(o) != Choice.DEFER && programme.paid(o))
                    .mapToDouble(o -> (double) programme.objective(o) / programme.cost(o)).max()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    };

    private final String title;
    private final String settings;

    GreedyOrder(String title, String settings) {
        this.title = title;
        this.settings = settings;
    }

    /** Where a proposal stands in the list: the higher, the earlier. */
    abstract double worth(Question question, int p);

    @Override
    public Run run(Race race) {
        Question question = race.question();
        Recorder recorder = new Recorder();
        Books books = new Greedy(question.programme(), p -> worth(question, p)).run();
        long achieved = new Tally(question.programme(), books.selection()).achieved();
        boolean keeps = books.hard() == 0 && books.beyond(race) == 0;
        if (keeps) {
            recorder.found(achieved);
        }
        return recorder.run(title, settings, keeps ? "done" : missed(books, race, achieved));
    }

    private static String missed(Books books, Race race, long achieved) {
        String what = books.hard() > 0
                ? "hard limits broken"
                : String.format(Locale.ROOT, "Rp%,d shorter on obligations", books.beyond(race));
        return String.format(Locale.ROOT, "%s (at a value of %,d milli-points)", what, achieved);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String settings() {
        return settings;
    }
}
