package id.timbang.web.page;

/**
 * Something that waits for whoever is signed in, or for somebody else before they can go on.
 *
 * @param key end of the key of its sentence; that of its button ends in {@code .tombol}
 * @param number what the sentence names: a list, a version, a run, or how many
 * @param path where it is done; {@code null} where there is nothing to do but wait
 */
record HomeTask(String key, long number, String path) {

    static HomeTask waiting(String key, long number) {
        return new HomeTask(key, number, null);
    }
}
