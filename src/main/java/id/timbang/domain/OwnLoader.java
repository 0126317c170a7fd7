package id.timbang.domain;

import java.util.function.Supplier;

/**
 * Work that looks for classes by the loader of its thread. On threads of a shared pool that is not the loader of a packed program, which then does
 * not find its own parts.
 */
public final class OwnLoader {
    private OwnLoader() {
    }

    /** Does something with the loader of this program as that of the thread, which gets its own back. */
    public static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
