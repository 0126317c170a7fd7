package id.timbang.optimise;

import java.util.Arrays;

/** Lists turned round: who holds a thing, from what each holds. */
final class Inverse {
    private Inverse() {
    }

    /**
     * For each thing those who hold it, the last first.
     *
     * @param things how many there are
     * @param held for each holder what it holds; who holds a thing twice is named twice
     */
    static int[][] of(int things, int[][] held) {
        int[] count = new int[things];
        for (int[] own : held) {
            for (int thing : own) {
                count[thing]++;
            }
        }
        int[][] holders = new int[things][];
        Arrays.setAll(holders, thing -> new int[count[thing]]);
        for (int holder = 0; holder < held.length; holder++) {
            for (int thing : held[holder]) {
                holders[thing][--count[thing]] = holder;
            }
        }
        return holders;
    }
}
