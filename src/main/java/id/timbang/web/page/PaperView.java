package id.timbang.web.page;

import id.timbang.store.ProposalInfo;
import java.util.Arrays;
import java.util.List;

/** A paper that a work needs, and whether it is there. */
record PaperView(String name, boolean there) {
    private static final String YES = "=yes";

    /** What the data say of the papers of a proposal; nothing where they are silent. */
    static List<PaperView> of(ProposalInfo proposal) {
        return Arrays.stream(proposal.papers().split(" ")).filter(paper -> paper.contains("="))
                .map(paper -> new PaperView(paper.substring(0, paper.indexOf('=')), paper.endsWith(YES))).toList();
    }
}
