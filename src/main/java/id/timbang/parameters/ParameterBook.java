package id.timbang.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Ids;
import id.timbang.domain.Problem;

/** All parameters of a rule pack and of the packs it extends, through time. Immutable. */
public final class ParameterBook {
    private final SortedMap<String, Parameter> parameters;

    private ParameterBook(SortedMap<String, Parameter> parameters) {
        this.parameters = Collections.unmodifiableSortedMap(parameters);
    }

    /**
     * Reads parameter files.
     *
     * @param layers file contents by name: the eldest pack first; a later layer replaces parameters of the same id
     * @throws BadInputException with all that is wrong
     */
    public static ParameterBook read(List<Map<String, byte[]>> layers) {
        SortedMap<String, Parameter> all = new TreeMap<>(Ids.ORDER);
        var problems = new ArrayList<Problem>();
        for (Map<String, byte[]> layer : layers) {
            var own = new TreeMap<String, Parameter>();
            layer.forEach((file, content) -> new ParameterFile(file, problems).read(content)
                    .forEach(parameter -> add(own, parameter, problems)));
            all.putAll(own);
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new ParameterBook(all);
    }

    private static void add(Map<String, Parameter> own, Parameter parameter, List<Problem> problems) {
        Parameter earlier = own.putIfAbsent(parameter.id(), parameter);
        if (earlier != null) {
            problems.add(new Problem(parameter.file(), parameter.line(), parameter.id(),
                    "is stated already in " + earlier.file() + ":" + earlier.line(), "one of the two can go"));
        }
    }

    /** What holds on that day. */
    public Parameters at(LocalDate date) {
        return new Parameters(this, date);
    }

    /** All parameters, in order of id. */
    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** All ids, in order. */
    public Set<String> ids() {
        return parameters.keySet();
    }

    /** Whether there is a parameter of that id. */
    public boolean has(String id) {
        return parameters.containsKey(id);
    }

    /**
     * The parameter of that id.
     *
     * @throws BadInputException when there is none, with the nearest ids
     */
    public Parameter get(String id) {
        Parameter parameter = parameters.get(id);
        if (parameter == null) {
            throw new BadInputException(new Problem("parameter", 0, id, "no file states this parameter",
                    Nearest.advice(id, parameters.keySet())));
        }
        return parameter;
    }
}
