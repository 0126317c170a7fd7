package id.timbang.web.page;

import java.util.Map;
import java.util.TreeMap;

/** The texts that a form of the rule workshop carries: that of the file that is open, and those of others changed before. */
final class RuleFiles {
    private static final String OTHER = "isi.";

    private RuleFiles() {
    }

    /** By name of file. Browsers send the ends of lines as CR LF. */
    static Map<String, String> of(Map<String, String> form) {
        var texts = new TreeMap<String, String>();
        form.forEach((name, text) -> {
            if (name.startsWith(OTHER)) {
                texts.put(name.substring(OTHER.length()), unix(text));
            }
        });
        if (form.containsKey("berkas") && form.containsKey("isi")) {
            texts.put(form.get("berkas"), unix(form.get("isi")));
        }
        return texts;
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
