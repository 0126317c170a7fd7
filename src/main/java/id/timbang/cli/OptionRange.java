package id.timbang.cli;

import java.math.BigDecimal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Numbers of options that would mean nothing are refused before anything is read. */
final class OptionRange {
    /** A gap of 100 per cent proves nothing any more. */
    private static final int MOST_GAP = 100;

    private OptionRange() {
    }

    /** Requires a number from {@code least} to {@code most}. */
    static void require(CommandSpec command, String option, long number, long least, long most) {
        require(command, option, BigDecimal.valueOf(number), least, most);
    }

    /** Requires a gap in per cent that a proof can have. */
    static void requireGap(CommandSpec command, BigDecimal gap) {
        require(command, "--gap", gap, 0, MOST_GAP);
    }

    private static void require(CommandSpec command, String option, BigDecimal number, long least, long most) {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new ParameterException(command.commandLine(),
                    option + " (" + number + ") must be from " + least + " to " + most + ".");
        }
    }
}
