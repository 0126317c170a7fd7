package id.timbang.domain;

/** How far the budget year is: decides whether office plafonds are preferences or hard. */
public enum Stage {
    /** The annual plan: office plafonds are indicative. */
    RKPD,
    /** The agreed provisional plafonds: office plafonds are hard. */
    PPAS
}
