package id.timbang.web;

/** What is told of a run or study that a fault of the program ended. */
final class ProgramFault {
    private ProgramFault() {
    }

    /** One sentence, which is kept with what failed. */
    static String text(Throwable fault) {
        return fault instanceof OutOfMemoryError
                ? "Memori tidak cukup untuk hitungan ini."
                : "Kesalahan program: " + fault;
    }
}
