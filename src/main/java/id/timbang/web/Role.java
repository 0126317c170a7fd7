package id.timbang.web;

/** What somebody is in the agency. */
public enum Role {
    /** Head of the agency: decides and publishes. */
    KEPALA,
    /** Administrator: people and backups. */
    ADMIN,
    /** Planner: data and rules. */
    PERENCANA,
    /** Analyst: scenarios and runs. */
    ANALIS,
    /** Supervisor: reads everything, the audit log too. */
    PENGAWAS
}
