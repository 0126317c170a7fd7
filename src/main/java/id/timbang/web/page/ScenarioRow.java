package id.timbang.web.page;

import id.timbang.store.ScenarioInfo;
import java.util.Locale;

/** A scenario in the list of them. */
record ScenarioRow(long id, String name, int version, String changed, String by) {

    static ScenarioRow of(ScenarioInfo info, Locale locale) {
        return new ScenarioRow(info.id(), info.name(), info.version(),
                Days.MINUTE.of(info.changedAt(), locale), info.createdBy());
    }
}
