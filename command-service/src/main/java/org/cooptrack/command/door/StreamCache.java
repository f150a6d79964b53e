package org.cooptrack.command.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.NullUnmarked;

/** Keeps the streams used last in memory, at most so many. Nobody listens to it. */
@NullUnmarked
final class StreamCache implements Cache {
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept;

    StreamCache(long most) { kept = Caffeine.newBuilder().maximumSize(most).build(); }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <K, V> V get(K key) { return (V) kept.getIfPresent(key); }

    @Override
    public void put(Object key, Object value) { kept.put(key, value); }

    @Override
    public boolean putIfAbsent(Object key, Object value) { return kept.asMap().putIfAbsent(key, value) == null; }

    @Override
    public boolean remove(Object key) { return kept.asMap().remove(key) != null; }

    @Override
    public void removeAll() { kept.invalidateAll(); }

    @Override
    public boolean containsKey(Object key) { return kept.asMap().containsKey(key); }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) { return () -> false; }
}
