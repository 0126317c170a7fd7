package id.timbang.store;

/**
 * A proposal as the dataset states it.
 *
 * @param row its place in the dataset, from 0
 * @param sponsors separated by {@code |}
 */
public record ProposalInfo(int row, String id, String title, long cost, String channel, String office, String district,
        String village, String activity, String activityName, String function, String volume, String unit,
        Long beneficiaries, String sponsors, String problem) {
}
