package org.dossier.jbake;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.model.PublishedCustomExtractor;
import org.jbake.template.model.TypedDocumentsExtractor;

/**
 * Holds JBake's static state for one bake, and leaves it as JBake makes it.
 *
 * <p>Document types, extractors of variables and the log are static in JBake, so that a JVM bakes one site at a time;
 * another waits.
 */
final class EngineStateGuard implements AutoCloseable {

    private static final ReentrantLock ONE_BAKE = new ReentrantLock();

    /** Kept, since the logging API forgets a logger nobody holds, and its level with it. */
    private final Logger log = Logger.getLogger("org.jbake");

    private final Level level = log.getLevel();

    private EngineStateGuard() {}

    /**
     * Waits until no other bake runs, then sets JBake up.
     *
     * @param types of documents, which give the variables {@code <type>s} and {@code published_<type>s}
     */
    static EngineStateGuard enter(Collection<String> types) {
        ONE_BAKE.lock();
        EngineStateGuard guard = new EngineStateGuard();
        try {
            reset();
            types.forEach(EngineStateGuard::add);
            // JBake logs each page and, with its stack, each failure; we report failures ourselves.
            guard.log.setLevel(Level.OFF);
            return guard;
        } catch (RuntimeException | Error e) {
            guard.close();
            throw e;
        }
    }

    /**
     * What JBake's oven does through a listener: but a listener cannot be removed, and would stay for the life of the JVM.
     */
    private static void add(String type) {
        DocumentTypes.addDocumentType(type);
        ModelExtractors extractors = ModelExtractors.getInstance();
        if (!extractors.containsKey(type + "s")) {
            extractors.registerEngine(type + "s", new TypedDocumentsExtractor());
        }
        if (!extractors.containsKey("published_" + type + "s")) {
            extractors.registerEngine("published_" + type + "s", new PublishedCustomExtractor(type));
        }
    }

    private static void reset() {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
    }

    @Override
    public void close() {
        try {
            reset();
            log.setLevel(level);
        } finally {
            ONE_BAKE.unlock();
        }
    }
}
