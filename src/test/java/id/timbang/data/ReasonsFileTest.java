package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Outcome;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.domain.Verdict;
import java.math.BigDecimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsFileTest {
    /** A name that must be escaped, and that looks like the field of a number. */
    private static final Rule POINTS = new Rule("S\"points\":1", "", Rule.Kind.POINTS, null, "UU 23/2014 \"Ps\" 298",
            false,
            "verified");
    private static final Rule GATE = new Rule("E05", "", Rule.Kind.GATE, Verdict.TUNDA, "kebijakan", false, "verified");

    @TempDir
    Path folder;

    private static Reason reason(String id, long milliPoints, List<Reason.Note> findings, List<Reason.Usage> usage,
            List<Reason.Lever> takes) {
        return new Reason(id, Outcome.DEFERRED, milliPoints, Choice.DEFER, Choice.FULL, 0, 5, -7L, null, findings,
                usage,
                takes);
    }

    @Test
    void readsBackWhatWasWrittenThoughMuchOfItIsEncodedOnce() {
        List<Reason> written = List.of(
                reason("A", 1500, List.of(note(POINTS, 1500, null), note(GATE, 0, null)),
                        List.of(new Reason.Usage("total", new BigDecimal("-12.5"), new BigDecimal("0.25"))),
                        List.of(lever("cost", "120000000", null), lever("points", null, "sudah \"penuh\""))),
                reason("B", -250, List.of(note(POINTS, -250, null), note(GATE, 0, "diputuskan")),
                        List.of(new Reason.Usage("total", new BigDecimal("7"), new BigDecimal("0.5"))),
                        List.of(lever("cost", "7", null), lever("points", null, "tidak cukup"))),
                reason("C", 0, List.of(), List.of(),
                        List.of(new Reason.Lever("limit", null, null, null, List.of(),
                                List.of(new Reason.Room("total", 5), new Reason.Room("fund-\"1\"", 12))),
                                new Reason.Lever("fund", null, "tertutup", "gate", List.of("E05"), List.of()))));

        write(written);

        assertThat(ReasonsReader.read(folder)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("findings")
                .containsExactlyElementsOf(written);
        assertThat(ReasonsReader.find(folder, "B").orElseThrow().findings()).extracting(Reason.Note::setAside)
                .containsExactly(null, "diputuskan");
        assertThat(ReasonsReader.find(folder, "B").orElseThrow().findings())
                .extracting(one -> one.finding().rule().id(), one -> one.finding().milliPoints(),
                        one -> one.finding().rule().reference())
                .containsExactly(tuple(POINTS, -250), tuple(GATE, 0));
    }

    @Test
    void anIndexThatPointsToAnotherProposalIsRefused() throws IOException {
        write(List.of(reason("A", 1, List.of(), List.of(), List.of()),
                reason("B", 1, List.of(), List.of(), List.of())));
        Path index = folder.resolve(ReasonsFile.INDEX);
        Files.writeString(index, Files.readString(index).replaceFirst("B\t.*", "B\t0"));

        assertThat(ReasonsReader.find(folder, "A")).isPresent();
        assertThat(ReasonsReader.find(folder, "C")).isEmpty();
        assertThatThrownBy(() -> ReasonsReader.find(folder, "B")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("reasons.idx: B: does not state where its reason is");
        assertThat(ReasonsReader.findAll(folder, Set.of("A", "C"))).containsOnlyKeys("A");
        assertThatThrownBy(() -> ReasonsReader.findAll(folder, Set.of("A", "B"))).hasMessageContaining("B: does not");
    }

    private static org.assertj.core.groups.Tuple tuple(Rule rule, long milliPoints) {
        return org.assertj.core.groups.Tuple.tuple(rule.id(), milliPoints, rule.reference());
    }

    private void write(List<Reason> reasons) {
        try (ReasonsFile file = ReasonsFile.create(folder)) {
            reasons.forEach(file::write);
        }
    }

    private static Reason.Note note(Rule rule, long milliPoints, String setAside) {
        return new Reason.Note(new Finding(rule, milliPoints), setAside);
    }

    private static Reason.Lever lever(String name, String to, String impossible) {
        return new Reason.Lever(name, to == null ? null : new BigDecimal(to), impossible,
                impossible == null ? null : "cap", List.of(), List.of());
    }
}
