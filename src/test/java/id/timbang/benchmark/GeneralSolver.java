package id.timbang.benchmark;

/** The solvers of OR-Tools that a user would otherwise pick, set up as well as we know. */
enum GeneralSolver {
    CP_SAT("CP-SAT", "", "2 workers, its own presolve and default search, gap 0"),
    HIGHS("HiGHS", "threads=2\nmip_rel_gap=0", "mixed integer, 2 threads, gap 0"),
    SCIP("SCIP", "limits/gap = 0", "mixed integer, one thread (it has no other in this build), gap 0"),
    PDLP("PDLP", "num_threads: 2\ntermination_criteria { simple_optimality_criteria { eps_optimal_relative: 1e-8 } }",
            "linear relaxation alone: gives a bound and no portfolio; 2 threads, relative tolerance 1e-8");

    final String title;
    final String parameters;
    final String setup;

    GeneralSolver(String title, String parameters, String setup) {
        this.title = title;
        this.parameters = parameters;
        this.setup = setup;
    }
}
