package id.timbang.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

import id.timbang.domain.OwnLoader;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Rules compiled by Drools, in its classic way: it builds in half the time of the executable model and judges as fast. Only what
 * {@link RuleFile} understood comes here.
 */
final class RuleBase {
    private static final String PACKAGE = "id.timbang.rules.pack";
    private static final String SINK = "conclusions";
    private static final AtomicLong COUNT = new AtomicLong();

    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    static RuleBase compile(List<RuleText> rules) {
        KieBase base = OwnLoader.with(() -> build(drl(rules)));
        refuseStrangers(base, rules);
        return new RuleBase(base);
    }

    /** The rules in the language of the engine, every sentence replaced by what it means. */
    static String drl(List<RuleText> rules) {
        var expander = new DefaultExpander();
        expander.addDSLMapping(Vocabulary.shipped().mapping());
        String drl = expander.expand(dslr(rules));
        if (expander.hasErrors()) {
            throw new IllegalStateException("the vocabulary does not expand: " + expander.getErrors());
        }
        return drl;
    }

    private static String dslr(List<RuleText> rules) {
        var text = new StringBuilder("package ").append(PACKAGE).append('\n');
        for (Class<?> type : List.of(ProposalSubject.class, RegionSubject.class, DistrictSubject.class,
                OfficeSubject.class, FundSubject.class)) {
            text.append("import ").append(type.getName()).append('\n');
        }
        text.append("global ").append(Conclusions.class.getName()).append(' ').append(SINK).append('\n');
        rules.forEach(rule -> text.append(rule.dslr()));
        return text.toString();
    }

    private static KieBase build(String drl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("id.timbang", "pack", Long.toString(COUNT.incrementAndGet()));
        var files = services.newKieFileSystem().generateAndWritePomXML(release)
                .write("src/main/resources/id/timbang/rules/pack/rules.drl", drl);
        var builder = services.newKieBuilder(files, RuleBase.class.getClassLoader())
                .buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("the rules do not compile: " + builder.getResults().getMessages());
        }
        KieBase base = services.newKieContainer(release, RuleBase.class.getClassLoader()).getKieBase();
        services.getRepository().removeKieModule(release);
        return base;
    }

    /** The engine holds exactly the rules that were read; anything else would have slipped through a sentence. */
    private static void refuseStrangers(KieBase base, List<RuleText> rules) {
        Set<String> read = new TreeSet<>(rules.stream().map(RuleText::id).toList());
        Set<String> held = new TreeSet<>();
        base.getKiePackages()
                .forEach(kiePackage -> kiePackage.getRules().stream().map(Rule::getName).forEach(held::add));
        if (!held.equals(read)) {
            throw new IllegalStateException("the engine holds the rules " + held + " where " + read + " were read");
        }
    }

    /** Lets every rule judge these; what they conclude goes to the sink. */
    void judge(Iterable<? extends Subject> subjects, Conclusions conclusions) {
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal(SINK, conclusions);
        session.execute(subjects);
    }
}
