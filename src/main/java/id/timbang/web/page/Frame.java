package id.timbang.web.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands around every page: where one is, who one is, and the context bar.
 *
 * @param section first part of the address, which marks the entry of the menu; empty at the front
 * @param indonesian address of this page in Bahasa Indonesia
 * @param english address of this page in English
 * @param account name of who is signed in; empty for nobody
 * @param roles names of the roles of who is signed in
 * @param context {@code null} while nobody is signed in or nothing is loaded
 */
record Frame(String section, String indonesian, String english, String account, List<String> roles,
        Context context) {
    Frame {
        roles = List.copyOf(roles);
    }

    /** Whether somebody is. */
    public boolean signedIn() {
        return !account.isEmpty();
    }

    /** At most two letters that stand for the account, from the first parts of its name. */
    public String initials() {
        return PARTS.splitAsStream(account).filter(part -> !part.isEmpty()).limit(2)
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
    }

    /** The entries of the menu: the first part of their addresses. */
    static final List<String> MENU = List.of("", "skenario", "hasil", "bandingkan", "penyesuaian", "usulan", "aturan");

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Read by the template. */
    public List<String> menu() {
        return MENU;
    }

    /**
     * The context bar.
     *
     * @param run newest run with a result; {@code null} for none
     * @param scenario its scenario; empty for the data as they are
     * @param version of the list in force; {@code null} for none
     * @param since the day from which it is in force, in words; empty for none
     * @param exceeded whether it is dearer than the ceilings of the newest run
     * @param inForce whether {@code run} is the list in force
     */
    record Context(String region, int year, boolean example, Long run, String scenario, Integer version,
            String since, boolean exceeded, boolean inForce, Active active) {
    }

    /**
     * A run at work or waiting.
     *
     * @param gap per cent, in words; {@code null} while none is proven
     */
    record Active(long run, boolean waiting, String gap) {
    }
}
