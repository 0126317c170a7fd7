package id.timbang.benchmark;

import id.timbang.greedy.Books;
import id.timbang.greedy.Greedy;
import id.timbang.greedy.Order;
import id.timbang.model.Tally;
import id.timbang.pipeline.Question;
import java.util.Locale;

/** A greedy order as a contender. */
enum GreedyOrder implements Contender {
    /** What is done by hand: the list in order of points. */
    POINTS(Order.POINTS, "greedy, by points",
            "binding rows, obligations rank by rank, then the list in order of points, each the largest"
                    + " volume that still fits and adds value; three rounds"),
    /** What a good spreadsheet does. */
    VALUE_PER_RUPIAH(Order.VALUE_PER_RUPIAH, "greedy, by value per rupiah", "the same, in order of value ÷ cost");

    private final Order order;
    private final String title;
    private final String settings;

    GreedyOrder(Order order, String title, String settings) {
        this.order = order;
        this.title = title;
        this.settings = settings;
    }

    @Override
    public Run run(Race race) {
        Question question = race.question();
        Recorder recorder = new Recorder();
        Books books = Greedy.choose(question.programme(), question.assessment(), order);
        long achieved = new Tally(question.programme(), books.selection()).achieved();
        long beyond = books.beyond(race.allowed());
        boolean keeps = books.hard() == 0 && beyond == 0;
        if (keeps) {
            recorder.found(achieved);
        }
        return recorder.run(title, settings, keeps ? "done" : missed(books, beyond, achieved));
    }

    private static String missed(Books books, long beyond, long achieved) {
        String what = books.hard() > 0
                ? "hard limits broken"
                : String.format(Locale.ROOT, "Rp%,d shorter on obligations", beyond);
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
