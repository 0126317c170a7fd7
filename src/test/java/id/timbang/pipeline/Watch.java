package id.timbang.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Wall and processor time of one step after another. */
final class Watch {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long wall = System.nanoTime();
    private long cpu = system.getProcessCpuTime();

    /** What the step took that ends now. */
    String lap() {
        long wallNow = System.nanoTime();
        long cpuNow = system.getProcessCpuTime();
        String lap = (wallNow - wall) / 1_000_000 + " ms (processor " + (cpuNow - cpu) / 1_000_000 + " ms)";
        wall = wallNow;
        cpu = cpuNow;
        return lap;
    }
}
