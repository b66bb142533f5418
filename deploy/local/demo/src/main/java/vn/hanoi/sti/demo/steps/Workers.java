package vn.hanoi.sti.demo.steps;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same for several things at once, a few at a time. */
public final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    public Workers(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /**
     * Waits for all; what failed is thrown once everything has ended, the first failure with the others attached.
     */
    <T> void forEach(Collection<T> things, Consumer<T> work) {
        List<Future<Void>> futures = things.stream()
                .map(thing -> threads.submit((Callable<Void>) () -> {
                    work.accept(thing);
                    return null;
                }))
                .toList();
        RuntimeException first = null;
        for (var future : futures) {
            try {
                future.get();
            } catch (ExecutionException failure) {
                var cause = failure.getCause() instanceof RuntimeException known
                        ? known
                        : new IllegalStateException(failure.getCause());
                if (first == null) {
                    first = cause;
                } else {
                    first.addSuppressed(cause);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
