package id.timbang.web.page;

import id.timbang.store.MeetingMark;
import java.util.Locale;

/** Who marked a proposal for a meeting, and when, in words. */
record MarkView(String by, String at) {

    static MarkView of(MeetingMark mark, Locale locale) {
        return new MarkView(mark.markedBy(), Days.SHORT_MINUTE.of(mark.markedAt(), locale));
    }
}
