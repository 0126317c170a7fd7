package id.timbang.web.page;

import java.util.List;

/**
 * What everybody sees of the published list.
 *
 * @param head of the list
 * @param counts of what was looked for, by decision, in the order of decisions
 * @param nearest names of villages, where nothing was found
 * @param total how many were found, as a number to read
 */
record PublicView(Head head, List<Count> counts, List<PublicCard> cards, List<String> nearest, String total, int page,
        int pages) {

    /** Whose list it is. */
    record Head(String region, int year, String published, boolean example) {
    }

    /** How many proposals came out in one way. */
    record Count(String decision, String number) {
    }

    /** One proposal as a letter. */
    record Letter(Head head, PublicCard card) {
    }
}
