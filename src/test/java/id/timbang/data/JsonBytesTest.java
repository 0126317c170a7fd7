package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonBytesTest {

    @Test
    void writesEverySignAsTheLibraryDoes() {
        for (char sign = 0; sign < Character.MIN_SURROGATE; sign++) {
            String text = "U" + sign + "1";

            assertThat(new JsonBytes().text(text).toArray()).as("sign %d", (int) sign)
                    .isEqualTo(Json.mapper().writeValueAsBytes(text));
        }
    }

    @Test
    void growsWithWhatIsAdded() {
        Random random = new Random(1);
        var bytes = new JsonBytes();
        var expected = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            String text = "x".repeat(random.nextInt(20));
            long number = random.nextLong();
            bytes.text(text).raw(JsonBytes.of(",")).number(number).raw("/\n");
            expected.append('"').append(text).append("\",").append(number).append("/\n");
        }

        assertThat(bytes.toArray()).isEqualTo(JsonBytes.of(expected.toString()));
    }

    @Test
    void separatesItemsByCommas() {
        var bytes = new JsonBytes();
        bytes.list(List.of(), bytes::text);
        bytes.list(List.of("a"), bytes::text);
        bytes.list(List.of("a", "b"), bytes::text);

        assertThat(bytes.text(null).toArray()).isEqualTo(JsonBytes.of("[][\"a\"][\"a\",\"b\"]null"));
    }
}
