package id.timbang.web.page;

import id.timbang.rules.RuleListing;
import id.timbang.rules.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of a pack under the files that state them; after these the files of parameters and of cases. */
record RuleTree(List<Group> groups) {
    /** As the program works: who may come in, what must be paid, what it is worth, what holds it back; then others. */
    private static final List<String> ORDER = List.of("kelayakan", "kewajiban", "penilaian", "batas");

    /**
     * A file of rules.
     *
     * @param name of the file without folder and ending, the end of the key of its title
     * @param open whether the rule that is shown stands in it
     */
    record Group(String file, String name, boolean open, List<Node> rules) {
    }

    /** A rule. */
    record Node(String id, String title, boolean current) {
    }

    static RuleTree of(RulePack pack, List<String> files, String file, String rule) {
        var groups = new ArrayList<Group>();
        files.stream().filter(name -> name.endsWith(RuleSheet.RULES))
                .forEach(name -> groups.add(new Group(name, plain(name),
                        name.equals(file), pack.listing().stream().filter(one -> one.file().equals(name))
                                .map(one -> node(one, rule)).toList())));
        groups.sort(Comparator.comparing(group -> ORDER.contains(group.name)
                ? ORDER.indexOf(group.name)
                : ORDER.size()));
        return new RuleTree(List.copyOf(groups));
    }

    private static Node node(RuleListing one, String rule) {
        return new Node(one.id(), one.title(), one.id().equals(rule));
    }

    private static String plain(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - RuleSheet.RULES.length());
    }
}
