package id.timbang.web.page;

import id.timbang.domain.Selector;
import id.timbang.store.FundInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What funds may be used for, in words: affairs of the official nomenclature, as far down as readers name them. */
@Component
class FundUses {
    private static final String AFFAIR = "urusan.";

    private final MessageSource texts;

    FundUses(MessageSource texts) {
        this.texts = texts;
    }

    /** By code of the fund. */
    Map<String, String> of(List<FundInfo> funds, Locale locale) {
        var uses = new HashMap<String, String>();
        funds.forEach(fund -> uses.put(fund.code(), of(Selector.parse(fund.purpose()), locale)));
        return uses;
    }

    private String of(Selector purpose, Locale locale) {
        return purpose.isAny()
                ? text("skenario.untuk.bebas", locale)
                : purpose.clauses().stream().map(clause -> clause(clause, locale)).distinct()
                        .collect(Collectors.joining(", "));
    }

    private String clause(Selector.Clause clause, Locale locale) {
        String words = switch (clause.field()) {
            case "activity" -> clause.values().stream().map(code -> affair(code, locale)).distinct()
                    .collect(Collectors.joining(", "));
            case "function" -> String.join(", ", clause.values()).replace('_', ' ');
            case "construction" -> text("skenario.untuk.konstruksi", locale);
            default -> text("skenario.untuk.lain", locale, clause.toString());
        };
        boolean without = clause.negated() != clause.values().equals(List.of("false"));
        return without ? text("skenario.untuk.selain", locale, words) : words;
    }

    /** The nearest level above that has a name. */
    private String affair(String code, Locale locale) {
        String level = code.replaceAll("[.*]+$", "");
        while (!level.isEmpty()) {
            String name = texts.getMessage(AFFAIR + level, null, null, locale);
            if (name != null) {
                return name;
            }
            level = level.substring(0, Math.max(0, level.lastIndexOf('.')));
        }
        return code;
    }

    private String text(String key, Locale locale, Object... gaps) {
        return texts.getMessage(key, gaps, locale);
    }
}
