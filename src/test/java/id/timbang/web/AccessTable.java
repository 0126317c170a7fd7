package id.timbang.web;

/** The table of access as Markdown. */
final class AccessTable {
    private AccessTable() {
    }

    /** All of it. */
    static String text() {
        var text = new StringBuilder("| Alamat | umum |");
        for (Role role : Role.values()) {
            text.append(' ').append(role).append(" |");
        }
        text.append("\n|---|---|").append("---|".repeat(Role.values().length)).append('\n');
        Access.TABLE.forEach(line -> line(text, line));
        return text.toString();
    }

    private static void line(StringBuilder text, Access line) {
        text.append("| `").append(line.method()).append(' ').append(line.pattern()).append("` | ")
                .append(line.open() ? "ya" : "–").append(" |");
        for (Role role : Role.values()) {
            text.append(line.allows(role) ? " ya |" : " – |");
        }
        text.append('\n');
    }
}
