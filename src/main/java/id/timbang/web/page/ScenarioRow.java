package id.timbang.web.page;

import id.timbang.store.ScenarioInfo;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A scenario in the list of them. */
record ScenarioRow(long id, String name, int version, String changed, String by) {

    static ScenarioRow of(ScenarioInfo info, Locale locale) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", locale);
        return new ScenarioRow(info.id(), info.name(), info.version(),
                day.format(info.changedAt().atZone(ZoneId.systemDefault())), info.createdBy());
    }
}
