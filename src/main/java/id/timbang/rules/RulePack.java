package id.timbang.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Policy.Valuation;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import id.timbang.parameters.Nearest;
import id.timbang.parameters.ParameterBook;
import id.timbang.parameters.PolicyParameters;

/**
 * A rule pack with the packs it extends: its rules, parameters and cases. Immutable, and safe to share between threads.
 */
public final class RulePack {
    private static final String DEFAULTS = "bawaan.yaml";
    /** Letters that may be wrong in a name that was meant to be another. */
    private static final int SLIP = 2;

    private final PackLineage lineage;
    private final SortedMap<String, byte[]> files;
    private final ParameterBook book;
    private final List<RuleText> rules;
    private final List<RuleListing> listing;
    private final Precedents precedents = new Precedents();
    private RuleBase base;

    private RulePack(PackLineage lineage, SortedMap<String, byte[]> files, ParameterBook book, List<RuleText> rules) {
        this.lineage = lineage;
        this.files = files;
        this.book = book;
        this.rules = rules;
        this.listing = rules.stream().map(RuleListing::of).toList();
    }

    /**
     * Loads a pack.
     *
     * @param nameOrPath a name under {@code ./rules}, else inside the jar; or a path
     * @throws BadInputException with everything that is wrong with it
     */
    public static RulePack load(String nameOrPath) {
        var named = PackLineage.named(nameOrPath, Path.of("rules"));
        if (named.isPresent()) {
            return load(named.get());
        }
        if (!Files.isDirectory(Path.of(nameOrPath))) {
            throw new BadInputException(new Problem(nameOrPath, 0, "", "is neither a rule pack nor a folder",
                    "nasional or polos was meant"));
        }
        return load(Path.of(nameOrPath));
    }

    /** Loads the pack in a folder; the packs it extends are looked for beside it first. */
    public static RulePack load(Path folder) {
        return load(PackFolder.onDisk(folder));
    }

    private static RulePack load(PackFolder folder) {
        PackLineage lineage = PackLineage.of(folder);
        byte[] defaults = folder.beside(DEFAULTS).orElseGet(() -> PackFolder.shipped(DEFAULTS));
        refuseOtherVocabulary(folder);
        var files = new TreeMap<String, byte[]>();
        files.put(DEFAULTS, defaults);
        files.put(Vocabulary.FILE, Vocabulary.shipped().content());
        var layers = new ArrayList<Map<String, byte[]>>();
        layers.add(Map.of(DEFAULTS, defaults));
        for (PackLineage.Layer layer : lineage.layers()) {
            files.putAll(layer.files("", ""));
            layers.add(layer.files("parameter/", ".yaml"));
        }
        ParameterBook book = ParameterBook.read(layers);
        List<RuleText> rules = new PackRules(lineage, book).read();
        return new RulePack(lineage, Collections.unmodifiableSortedMap(files), book, rules);
    }

    private static void refuseOtherVocabulary(PackFolder folder) {
        Optional<byte[]> own = folder.beside(Vocabulary.FILE);
        if (own.isPresent() && !Arrays.equals(own.get(), Vocabulary.shipped().content())) {
            throw new BadInputException(new Problem(Vocabulary.FILE, 0, "",
                    "is not the vocabulary of this version of Timbang, and sentences mean what the program says",
                    "build Timbang with it, restore the shipped file, or use the version that wrote it"));
        }
    }

    /** Its name. */
    public String id() {
        return lineage.youngest().manifest().id();
    }

    /** What it is, in Bahasa Indonesia. */
    public String title() {
        return lineage.youngest().manifest().title();
    }

    /** Its version, as its authors count. */
    public String version() {
        return lineage.youngest().manifest().version();
    }

    /** The ids of the packs it extends, the eldest first. */
    public List<String> parents() {
        return lineage.layers().stream().map(layer -> layer.folder().id()).filter(id -> !id.equals(id())).toList();
    }

    /**
     * All files that it was read from, parents, vocabulary and default parameters too, by name. Written to a folder under these
     * names, {@code load(folder.resolve(id()))} is the same pack.
     */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** SHA-256 of the sorted lines {@code sha256  name} of its files. */
    public String hash() {
        return PackHash.of(files);
    }

    /** Its parameters, those of its parents included. */
    public ParameterBook book() {
        return book;
    }

    /** What a scenario overrides although this pack does not know it. */
    public List<String> warnings(Scenario scenario) {
        return PolicyParameters.warnings(scenario, book);
    }

    /**
     * Parameters that are probably misspelt, each with the one that was meant: no rule names them, no policy is called so, and
     * something that is used is called nearly so.
     */
    public SortedMap<String, String> misspeltParameters() {
        Set<String> used = new HashSet<>(
                ParameterBook.read(List.of(Map.of(DEFAULTS, files.get(DEFAULTS)))).ids());
        rules.forEach(rule -> used.addAll(rule.parameters()));
        var misspelt = new TreeMap<String, String>();
        book.ids().stream().filter(id -> !used.contains(id)).forEach(id -> {
            String nearest = Nearest.nearest(id, used, 1).get(0);
            if (Nearest.distance(id, nearest) <= SLIP) {
                misspelt.put(id, nearest);
            }
        });
        return misspelt;
    }

    /** How its rules read, in order of id. */
    public List<RuleListing> listing() {
        return listing;
    }

    /** What the engine reads of the rules in one file. */
    public String drl(String file) {
        return RuleBase.drl(rules.stream().filter(rule -> rule.file().equals(file)).toList());
    }

    List<RuleText> rules() {
        return rules;
    }

    /** The compiled rules; compiling takes about a second and is done once, when first needed. */
    synchronized RuleBase base() {
        if (base == null) {
            base = RuleBase.compile(rules);
        }
        return base;
    }

    /**
     * Begins to compile the rules beside other work. Whoever needs them waits for them; what goes wrong here goes wrong there again
     * and is heard of then.
     */
    public void compileAhead() {
        ForkJoinPool.commonPool().submit(this::base);
    }

    /**
     * What rules conclude of every row.
     *
     * @param asked the rules that are asked; they are prepared in the questions
     */
    Held[][] judge(List<RuleText> asked, Questions questions) {
        Map<String, Integer> places = new HashMap<>();
        asked.forEach(rule -> places.put(rule.id(), rules.indexOf(rule)));
        return precedents.of(base(), places, asked, questions);
    }

    Valuation valuation() {
        return lineage.stated(PackManifest::valuation).orElse(Valuation.WEIGHTED);
    }

    Set<Choice> choices() {
        return lineage.stated(PackManifest::choices).orElse(EnumSet.allOf(Choice.class));
    }

    boolean allStarts() {
        return lineage.stated(PackManifest::allStarts).orElse(true);
    }

    Optional<PackManifest.PointsCap> cap() {
        return lineage.stated(PackManifest::cap);
    }

    /** Case files by name; a child's own only, for its rules may differ from its parent's. */
    Map<String, byte[]> cases() {
        return lineage.youngest().files("kasus/", ".yaml");
    }
}
