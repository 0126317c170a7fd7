package id.timbang.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;

/** A pack and the packs it extends, the eldest first. */
record PackLineage(List<Layer> layers) {
    private static final int MOST = 5;

    /** One pack of a lineage. */
    record Layer(PackFolder folder, PackManifest manifest) {

        /** Its files whose name begins so, by name with the pack's own name before it. */
        Map<String, byte[]> files(String prefix, String suffix) {
            var files = new LinkedHashMap<String, byte[]>();
            folder.files().forEach((name, content) -> {
                if (name.startsWith(prefix) && name.endsWith(suffix)) {
                    files.put(folder.id() + "/" + name, content);
                }
            });
            return files;
        }
    }

    static PackLineage of(PackFolder folder) {
        var layers = new ArrayList<Layer>();
        PackFolder next = folder;
        while (next != null) {
            Layer layer = layer(next);
            if (layers.stream().anyMatch(other -> other.folder().id().equals(layer.folder().id()))
                    || layers.size() == MOST) {
                throw bad(layer.folder().id() + "/pack.yaml",
                        "extends: the packs extend one another in a ring, or more than " + MOST, "remove an extends");
            }
            layers.add(0, layer);
            next = layer.manifest().parent().map(parent -> parent(layer.folder(), parent)).orElse(null);
        }
        return new PackLineage(List.copyOf(layers));
    }

    private static Layer layer(PackFolder folder) {
        byte[] manifest = folder.files().get("pack.yaml");
        if (manifest == null) {
            throw bad(folder.id() + "/pack.yaml", "is missing",
                    "the path is another one, or pack.yaml must be written");
        }
        return new Layer(folder, PackManifest.read(folder.id() + "/pack.yaml", manifest, folder.id()));
    }

    private static PackFolder parent(PackFolder child, String parent) {
        if (child.rules() != null && Files.isDirectory(child.rules().resolve(parent))) {
            return PackFolder.onDisk(child.rules().resolve(parent));
        }
        return named(parent, Path.of("rules")).orElseThrow(() -> bad(child.id() + "/pack.yaml",
                "extends: there is no pack (" + parent + ")", "it is misspelt, or its folder is missing"));
    }

    /** The pack of that name in a folder of packs, else inside the jar. */
    static Optional<PackFolder> named(String id, Path rules) {
        if (!PackFolder.ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path folder = rules.resolve(id);
        return Files.isDirectory(folder) ? Optional.of(PackFolder.onDisk(folder)) : PackFolder.inJar(id);
    }

    /** The pack itself, the youngest. */
    Layer youngest() {
        return layers.get(layers.size() - 1);
    }

    /** What the youngest pack that states it states. */
    <T> Optional<T> stated(Function<PackManifest, Optional<T>> part) {
        Optional<T> stated = Optional.empty();
        for (Layer layer : layers) {
            Optional<T> older = stated;
            stated = part.apply(layer.manifest()).or(() -> older);
        }
        return stated;
    }

    private static BadInputException bad(String file, String message, String advice) {
        return new BadInputException(new Problem(file, 0, "", message, advice));
    }
}
