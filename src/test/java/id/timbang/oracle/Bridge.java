package id.timbang.oracle;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the same portfolio on both sides: as ways of the oracle and as a selection of the programme. */
record Bridge(Programme programme, Map<String, Integer> placeById) {

    static Bridge of(Programme programme) {
        var places = new HashMap<String, Integer>();
        for (int p = 0; p < programme.proposals(); p++) {
            places.put(programme.id(p), p);
        }
        return new Bridge(programme, places);
    }

    /** All that the programme offers, a line for each option with its fund and start. */
    List<String> offers() {
        var offers = new ArrayList<String>();
        for (int p = 0; p < programme.proposals(); p++) {
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                offers.addAll(offers(p, o));
            }
        }
        return offers;
    }

    private List<String> offers(int proposal, int option) {
        if (!programme.paid(option)) {
            return List.of(offer(proposal, option, -1, null));
        }
        var offers = new ArrayList<String>();
        for (int fund : programme.fundsOf(option)) {
            for (Start start : programme.startsOf(option)) {
                offers.add(offer(proposal, option, fund, start));
            }
        }
        return offers;
    }

    private String offer(int proposal, int option, int fund, Start start) {
        String choice = programme.id(proposal) + " " + programme.choice(option) + " " + programme.cost(option) + " "
                + programme.value(option) + " ";
        return start == null
                ? choice
                : choice + programme.funds().get(fund).code() + " " + start.month() + "+" + start.duration();
    }

    /** The same line for a way of the oracle. */
    static String offer(Way way, String id) {
        String choice = id + " " + way.treatment() + " " + way.cost() + " " + way.value() + " ";
        return way.fund() == null
                ? choice
                : choice + way.fund() + " " + way.months().first() + "+" + way.months().count();
    }

    /** The selection that takes these ways, one for each proposal. */
    Selection selection(Stated stated, List<Way> taken) {
        int[] option = new int[programme.proposals()];
        int[] fund = new int[option.length];
        int[] start = new int[option.length];
        for (Way way : taken) {
            int p = placeById.get(stated.id(way.proposal()));
            option[p] = programme.optionOf(p, id.timbang.domain.Choice.valueOf(way.treatment().name()));
            fund[p] = way.fund() == null ? -1 : fund(way.fund());
            start[p] = way.fund() == null ? -1 : start(option[p], way.months().first());
        }
        return new Selection(option, fund, start);
    }

    /** A line for what a selection takes of each proposal. */
    List<String> taken(Selection selection) {
        var taken = new ArrayList<String>();
        for (int p = 0; p < programme.proposals(); p++) {
            taken.add(offer(p, selection.option()[p], selection.fund()[p], selection.startOf(programme, p)));
        }
        return taken;
    }

    /** The ways that a selection takes. */
    List<Way> ways(Oracle oracle, Selection selection) {
        Map<String, Way> byOffer = new HashMap<>();
        oracle.ways().forEach(way -> byOffer.put(offer(way, oracle.stated().id(way.proposal())), way));
        return taken(selection).stream().map(byOffer::get).toList();
    }

    private int fund(String code) {
        return programme.funds().stream().map(f -> f.code()).toList().indexOf(code);
    }

    private int start(int option, int month) {
        return Arrays.stream(programme.startsOf(option)).map(Start::month).toList().indexOf(month);
    }
}
