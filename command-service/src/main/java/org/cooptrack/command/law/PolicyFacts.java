package org.cooptrack.command.law;

import java.util.List;
import java.util.Set;

/**
 * What a policy may know beyond the event on which it acts: history up to that event, so that it asks for the same whenever
 * it is asked again. The rules judge each wish by what stands when it is decided.
 */
public interface PolicyFacts {
    /** All that happened in the stream, in its order. */
    List<Happened> history(String stream);

    /** The keys that begin so, were taken by then and are still held. */
    Set<String> liveClaims(String prefix);
}
