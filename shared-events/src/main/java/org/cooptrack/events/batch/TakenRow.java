package org.cooptrack.events.batch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A row of a batch: its line in the sheet; an id and a digest of its content, both keyed so that nobody can guess at what
 * they stand for; whether it records or corrects; and what its fact is called by, without which it could not be taken back.
 */
public record TakenRow(int line, UUID row, String content, RowAct act, SortedMap<String, String> names) {
    public TakenRow { names = Collections.unmodifiableSortedMap(new TreeMap<>(names)); }
}
