package id.timbang.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One partition of a table: made apart, filled, indexed, and attached at last, so that readers see all of it or nothing. */
record Partition(JdbcClient jdbc, String table, String column, long value) {

    String name() {
        return table + "_" + value;
    }

    void create() {
        jdbc.sql("create table " + name() + " (like " + table + " including defaults including generated, check ("
                + column + " = " + value + "))").update();
    }

    /** Made of what a query finds, which several processes of the server may work at. */
    void create(String query) {
        jdbc.sql("create table " + name() + " as " + query).update();
        String required = jdbc.sql("""
                select string_agg('alter ' || quote_ident(attname) || ' set not null, ', '') from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and attnotnull and not attisdropped""").param(table)
                .query(String.class).single();
        jdbc.sql("alter table " + name() + " " + required + "add check (" + column + " = " + value + ")").update();
    }

    void index(String columns, String kind) {
        jdbc.sql("create " + kind + " index on " + name() + " (" + columns + ")").update();
    }

    void attach() {
        jdbc.sql("alter table " + table + " attach partition " + name() + " for values in (" + value + ")").update();
    }
}
