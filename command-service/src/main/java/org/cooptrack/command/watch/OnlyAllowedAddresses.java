package org.cooptrack.command.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host once, and gives them to the connection only if all of them lie outside, or the host was named as
 * one inside. What is connected to is what was looked at: a name that leads elsewhere a moment later changes nothing.
 */
record OnlyAllowedAddresses(Hosts hosts, DnsResolver resolver) implements DnsResolver {
    /** A host of the list leads to where nothing may be asked. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublic(String host) { super(host + " leads to an address that is not public"); }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = resolver.resolve(host);
        if (hosts.isInternal(host) || Arrays.stream(found).allMatch(Networks::isPublic)) return found;
        throw new NotPublic(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) { return host; }
}
