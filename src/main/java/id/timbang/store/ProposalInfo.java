package id.timbang.store;

/**
 * A proposal as the dataset states it, and whether it is marked.
 *
 * @param row its place in the dataset, from 0
 * @param sponsors separated by {@code |}
 * @param papers what the data say of its papers, separated by a space: {@code ded=yes}, {@code rab=no}
 * @param submittedOn when it was handed in, as the data state it; empty where they do not
 * @param funds codes of the funds that may pay for it, separated by {@code |}; empty where none may, {@code null} where the data
 *     were loaded before this was noted
 * @param startMonth month of the fiscal year in which it is to begin, 1 to 12; {@code null} as {@code funds}
 * @param endMonth month in which it is to end, 1 to 12; {@code null} as {@code funds}
 * @param marked whether a meeting is to look at it
 */
public record ProposalInfo(int row, String id, String title, long cost, String channel, String office, String district,
        String village, String activity, String activityName, String function, String volume, String unit,
        Long beneficiaries, String sponsors, String problem, String papers, String submittedOn, String funds,
        Integer startMonth, Integer endMonth, boolean marked) {
}
