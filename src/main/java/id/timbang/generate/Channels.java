package id.timbang.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many proposals are still to come by each channel, so that the region gets exactly its proportions. */
final class Channels {
    private final Map<String, Integer> left = new LinkedHashMap<>();
    private int total;

    /** Shares out {@code size} proposals in those proportions; what rounding leaves goes to the largest channel. */
    Channels(Map<String, Integer> proportions, int size) {
        long sum = proportions.values().stream().mapToLong(Integer::longValue).sum();
        proportions.forEach((channel, part) -> left.put(channel, (int) ((long) part * size / sum)));
        int rest = size - left.values().stream().mapToInt(Integer::intValue).sum();
        String largest = proportions.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        left.merge(largest, rest, Integer::sum);
        this.total = size;
    }

    boolean isEmpty() {
        return total == 0;
    }

    int left() {
        return total;
    }

    int left(String channel) {
        return left.get(channel);
    }

    /** The channel of the next proposal; taken only by {@link #take}. */
    String draw(Dice dice) {
        int point = dice.below(total);
        for (Map.Entry<String, Integer> channel : left.entrySet()) {
            point -= channel.getValue();
            if (point < 0) {
                return channel.getKey();
            }
        }
        throw new IllegalStateException(total + " proposals left, but none in " + left);
    }

    void take(String channel) {
        left.merge(channel, -1, Integer::sum);
        total--;
    }
}
