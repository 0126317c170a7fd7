package id.timbang.web.page;

/**
 * What is told about a scenario before it is run.
 *
 * @param key of its text
 * @param fillings of its gaps
 * @param wrong whether somebody should look at it
 */
record ScenarioCheck(String key, Object[] fillings, boolean wrong) {

    static ScenarioCheck good(String key, Object... fillings) {
        return new ScenarioCheck(key, fillings, false);
    }

    static ScenarioCheck wrong(String key, Object... fillings) {
        return new ScenarioCheck(key, fillings, true);
    }
}
