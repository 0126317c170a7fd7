package id.timbang.optimise;

/**
 * Who uses a limit, and how much: what chains of changes look up again and again.
 *
 * @param entity those that use it in one of their ways
 * @param begin where the ways of each of them begin in {@code use}
 * @param use how much each way uses, in the limit's unit; negative for what adds room
 * @param least the least that any way of an entity uses
 */
record Users(int[] entity, int[] begin, double[] use, double[] least) {

    static Users of(Core core, Effects effects, int l) {
        int[] entity = effects.entitiesOf[l];
        int[] begin = new int[entity.length + 1];
        for (int k = 0; k < entity.length; k++) {
            begin[k + 1] = begin[k] + core.wayStart[entity[k] + 1] - core.wayStart[entity[k]];
        }
        double[] use = new double[begin[entity.length]];
        double[] least = new double[entity.length];
        for (int k = 0; k < entity.length; k++) {
            least[k] = Double.POSITIVE_INFINITY;
            for (int at = begin[k]; at < begin[k + 1]; at++) {
                use[at] = effects.use(core.wayStart[entity[k]] + at - begin[k], l);
                least[k] = Math.min(least[k], use[at]);
            }
        }
        return new Users(entity, begin, use, least);
    }
}
