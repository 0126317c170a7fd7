package id.timbang.generate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things drawn in proportion to their weights. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    Weighted(List<T> all, ToDoubleFunction<T> weight) {
        this.things = all.stream().filter(thing -> weight.applyAsDouble(thing) > 0).toList();
        this.upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
    }

    T draw(Dice dice) {
        double point = dice.unit() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return things.get(low);
    }
}
