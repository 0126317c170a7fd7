package id.timbang.optimise;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import java.util.List;

final class Trial {
    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Programme p = RandomRegion.region(n, seed);
        System.out.printf("n %d options %d entries %d limits %d%n", n, p.options(), p.entries(), p.limits().size());
        long t = System.nanoTime();
        Solution s = Optimiser.optimise(p, Settings.DEFAULT, new Progress() {
            @Override
            public void report(String phase, long done, long total, double gap) {
                System.out.printf("%.2f s %s gap %.5f%n", (System.nanoTime() - t) / 1e9, phase, gap);
            }
        });
        var c = s.certificate();
        System.out.printf("achieved %d bound %d gap %.5f%% ranks %s margin %d ended %s prices %d ms search %d ms%n",
                c.achieved(),
                c.bound(), 100.0 * (c.bound() - c.achieved()) / c.bound(), c.ranks(), c.contestedMargin(), c.ended(),
                s.pricesMillis(), s.searchMillis());
        long priced = c.valuePrices().values().stream().filter(x -> x.signum() > 0).count();
        System.out.println("priced " + priced + " " + List.copyOf(c.valuePrices().entrySet()).subList(0, 20));
    }
}
