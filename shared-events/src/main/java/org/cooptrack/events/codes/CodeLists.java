package org.cooptrack.events.codes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The code lists of the field, each a dated file under {@code codes/} named like the published list ({@code Sector},
 * {@code TransactionType}, {@code SdgTarget}). A code is never taken off its file: it gets the day of its withdrawal.
 */
public final class CodeLists {
    private static final Map<String, SortedMap<String, List<Validity>>> LISTS = new ConcurrentHashMap<>();

    private CodeLists() {}

    /** Whether the code stood on the list on that day. A code withdrawn on a day nobody published stood there on none. */
    public static boolean isOn(String list, String code, LocalDate day) {
        return spans(list, code).stream().anyMatch(span -> span.holdsOn(day));
    }

    /** Whether the code stands on the list, or ever stood there. */
    public static boolean isKnown(String list, String code) {
        return !spans(list, code).isEmpty();
    }

    /** Whether the code was on the list and was taken off before or on that day. Codes are often given to older facts, so its first day does not matter. */
    public static boolean isWithdrawn(String list, String code, LocalDate day) {
        return isKnown(list, code) && spans(list, code).stream().allMatch(span -> span.endedBy(day));
    }

    /** All codes that ever stood on the list, in order. */
    public static Set<String> codes(String list) {
        return Collections.unmodifiableSet(list(list).keySet());
    }

    /**
     * The version of a list: the SHA-256 of its file, in hex. It changes with whatever is changed in the file.
     *
     * @throws IllegalArgumentException
     *             where there is no such list
     */
    public static String version(String list) { return CodeFile.sha256(list); }

    private static List<Validity> spans(String list, String code) { return list(list).getOrDefault(code, List.of()); }

    private static SortedMap<String, List<Validity>> list(String name) {
        return LISTS.computeIfAbsent(name, CodeLists::read);
    }

    private static SortedMap<String, List<Validity>> read(String name) {
        return CodeFile.rows(name).stream().collect(Collectors.groupingBy(row -> row.get(0), TreeMap::new,
                Collectors.mapping(row -> Validity.of(row.get(1), row.get(2)), Collectors.toList())));
    }
}
