package id.timbang.store;

/**
 * A proposal as the dataset states it.
 *
 * @param row its place in the dataset, from 0
 * @param sponsors separated by {@code |}
 * @param papers what the data say of its papers, separated by a space: {@code ded=yes}, {@code rab=no}
 * @param submittedOn when it was handed in, as the data state it; empty where they do not
 */
public record ProposalInfo(int row, String id, String title, long cost, String channel, String office, String district,
        String village, String activity, String activityName, String function, String volume, String unit,
        Long beneficiaries, String sponsors, String problem, String papers, String submittedOn) {
}
