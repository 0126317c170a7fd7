package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.cli.Timbang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged jar as a process of its own. */
final class Program implements AutoCloseable {
    private static final Path JAR = Path.of("target/timbang.jar");
    private static final Pattern ADDRESS = Pattern.compile("menjawab di (http://127\\.0\\.0\\.1:\\d+)");
    private static final Pattern INVITATION = Pattern.compile("kode=(\\S+)");
    /** Busy machines take minutes to start it. */
    private static final int SECONDS = 600;
    private static final String[] SERVE = {"serve", "--port", "0"};

    private final Process process;
    private final Path output;
    private final String address;

    private Program(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    private static List<String> command(Path data, String... arguments) {
        assertThat(JAR).as("the packaged jar; mvn package makes it").isRegularFile();
        return command(data, List.of("-jar", JAR.toString()), arguments);
    }

    private static List<String> command(Path data, List<String> program, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.resolve("data").toString()));
        return command;
    }

    /** Starts the application and waits for its address. */
    static Program serve(Path data) throws IOException, InterruptedException {
        return start(data, command(data, SERVE));
    }

    /** The same from the classes of these tests, with options for the virtual machine; needs no jar. */
    static Program serveClasses(Path data, List<String> options) throws IOException, InterruptedException {
        var program = new ArrayList<>(options);
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), Timbang.class.getName()));
        return start(data, command(data, program, SERVE));
    }

    private static Program start(Path data, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(data, "serve", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        for (int i = 0; i < SECONDS * 10; i++) {
            Matcher address = ADDRESS.matcher(Files.readString(output));
            if (address.find()) {
                return new Program(process, output, address.group(1));
            }
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        String threads = threads(process);
        process.destroyForcibly();
        throw new AssertionError("no address after " + SECONDS + " s: " + Files.readString(output) + threads);
    }

    /** What it is doing, for whoever has to find out why it does not answer. */
    private static String threads(Process process) throws IOException {
        String jstack = Path.of(System.getProperty("java.home"), "bin", "jstack").toString();
        Process asking = new ProcessBuilder(jstack, Long.toString(process.pid())).redirectErrorStream(true).start();
        return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Runs a command to its end; returns the exit code. */
    static int run(Path data, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(data, arguments)).inheritIO().start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Processor time so far of the program and of the database server in its folder. */
    Duration processorTime(Path data) {
        String folder = data.resolve("data").toString();
        return Stream
                .concat(Stream.of(process.toHandle()), ProcessHandle.allProcesses()
                        .filter(other -> other.info().command().orElse("").startsWith(folder)))
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    String address() {
        return address;
    }

    /** The code of the first administrator's link, once it is printed; {@code null} when there is none. */
    String invitation() throws IOException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            Matcher code = INVITATION.matcher(Files.readString(output));
            if (code.find()) {
                return code.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return null;
    }

    /** Ends it without a warning, as a power cut does; its database server lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
