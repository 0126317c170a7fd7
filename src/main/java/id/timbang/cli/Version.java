package id.timbang.cli;

import id.timbang.pipeline.Versions;
import picocli.CommandLine.IVersionProvider;

/** The version of Timbang and its libraries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return Versions.all().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .toArray(String[]::new);
    }
}
