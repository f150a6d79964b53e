package org.cooptrack.command.watch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * Which addresses lie outside: none that is this machine's, of its neighbours, of a private or shared network, of a
 * documentation or reserved one (RFC 6890), nor one that hides such an address in another (IPv4 in IPv6, NAT64, 6to4, Teredo).
 */
final class Networks {
    /** Address and length of the prefix. */
    private static final int[][] NOT_PUBLIC = {{0x00000000, 8}, {0x0a000000, 8}, {0x64400000, 10}, {0x7f000000, 8},
            {0xa9fe0000, 16}, {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24},
            {0xc0a80000, 16}, {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 3}};
    private static final long TEREDO = 0x2001_0000L, DOCUMENTATION = 0x2001_0db8L;
    private static final int SIX_TO_FOUR = 0x2002;

    private Networks() {}

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(ByteBuffer.wrap(four.getAddress()).getInt());
            case Inet6Address six -> isPublic(ByteBuffer.wrap(six.getAddress()));
            default -> false;
        };
    }

    private static boolean isPublic(int four) {
        for (int[] network : NOT_PUBLIC)
            if ((four ^ network[0]) >>> 32 - network[1] == 0) return false;
        return true;
    }

    /** Only global unicast (2000::/3) is given out. */
    private static boolean isPublic(ByteBuffer six) {
        int first = six.getShort(0) & 0xffff;
        long start = six.getInt(0) & 0xffff_ffffL;
        if (first >>> 13 != 1 || start == TEREDO || start == DOCUMENTATION) return false;
        return first != SIX_TO_FOUR || isPublic(six.getInt(2));
    }
}
