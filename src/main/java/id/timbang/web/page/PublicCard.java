package id.timbang.web.page;

/**
 * One proposal as everybody may see it, in words and without personal data.
 *
 * @param place village and district
 * @param decision name of the decision
 * @param asked what it costs
 * @param cost what it is given this year; empty when nothing
 * @param why one paragraph
 * @param change what would be enough, or what would drop it; empty where nothing would
 */
record PublicCard(String id, String title, String place, String decision, String asked, String cost, String why,
        String change) {
}
