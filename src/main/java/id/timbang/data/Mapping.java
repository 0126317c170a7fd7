package id.timbang.data;

import id.timbang.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a source file becomes a file of a dataset.
 *
 * @param file its name, to report
 * @param sheet the sheet of a workbook; empty for the first
 * @param fields the fields in the order in which they are written
 * @param idPrefix begins the ids that are made from row numbers where the source has no column of ids; empty where it must have one
 * @param region the keys of region.yaml; amounts may be shares such as {@code 40% of cost}
 * @param funds rows of funds.csv by column, with such shares
 */
record Mapping(String file, Optional<String> sheet, List<FieldRule> fields, Optional<String> idPrefix,
        Map<String, YamlNode> region, List<Map<String, YamlNode>> funds) {
}
