package org.cooptrack.command.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.cooptrack.events.evidence.Unreached;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what lies at an address, and keeps nothing of it but its SHA-256. No more than so many bytes, no longer than so long in
 * all, from no host and no address but those allowed: also where it is led on, step by step. No cookies, no credentials, no
 * compression, no connection that is used twice.
 */
final class Fetching implements AutoCloseable {
    private static final int MOST_STEPS = 5, BLOCK = 1 << 16;
    private static final Set<Integer> LEADING_ON = Set.of(HttpStatus.SC_MOVED_PERMANENTLY,
            HttpStatus.SC_MOVED_TEMPORARILY, HttpStatus.SC_SEE_OTHER, HttpStatus.SC_TEMPORARY_REDIRECT,
            HttpStatus.SC_PERMANENT_REDIRECT);

    private final Hosts hosts;
    private final WatchSettings settings;
    private final CloseableHttpClient client;

    Fetching(Hosts hosts, WatchSettings settings, DnsResolver resolver) {
        this.hosts = hosts;
        this.settings = settings;
        var patience = Timeout.of(settings.patience());
        this.client = HttpClients.custom().disableRedirectHandling().disableCookieManagement().disableAuthCaching()
                .disableAutomaticRetries().disableContentCompression().disableDefaultUserAgent()
                .setUserAgent("cooptrack-evidence").setConnectionReuseStrategy((_, _, _) -> false)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience)
                        .setConnectionRequestTimeout(patience).setProtocolUpgradeEnabled(false).build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new OnlyAllowedAddresses(hosts, resolver))
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(patience)
                                .setSocketTimeout(patience).build())
                        .build())
                .build();
    }

    /** What one step says: something that was seen, or where to go on. */
    private record Step(@Nullable Seen seen, @Nullable String next) {}

    Seen look(String address) {
        long until = System.nanoTime() + settings.patience().toNanos();
        URI at = Addresses.of(address).orElse(null);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (at == null || !hosts.allow(at)) return new Seen.Declined(Seen.Why.NOT_ALLOWED);
            Step one = step(at, until - System.nanoTime());
            if (one.seen() != null) return one.seen();
            at = next(at, one.next());
        }
        return new Seen.Declined(Seen.Why.LEADS_ON);
    }

    private Step step(URI at, long nanos) {
        var request = new HttpGet(at);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        var late = new AtomicBoolean();
        CompletableFuture.delayedExecutor(Math.max(0, nanos), TimeUnit.NANOSECONDS).execute(() -> {
            late.set(true);
            request.cancel();
        });
        try {
            return client.execute(request, this::answered);
        } catch (OnlyAllowedAddresses.NotPublic refused) {
            return new Step(new Seen.Declined(Seen.Why.NOT_PUBLIC), null);
        } catch (IOException | RuntimeException failed) {
            return new Step(new Seen.NotReached(late.get() ? Unreached.TIMED_OUT : why(failed)), null);
        }
    }

    private Step answered(ClassicHttpResponse response) throws HttpException, IOException {
        int status = response.getCode();
        if (LEADING_ON.contains(status)) {
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            return new Step(null, location == null ? "" : location.getValue());
        }
        return new Step(switch (status) {
            case HttpStatus.SC_OK -> content(response);
            case HttpStatus.SC_NOT_FOUND, HttpStatus.SC_GONE -> new Seen.Nothing();
            default -> new Seen.NotReached(status >= HttpStatus.SC_SERVER_ERROR || status < HttpStatus.SC_BAD_REQUEST
                    ? Unreached.FAILED
                    : Unreached.NOT_SHOWN);
        }, null);
    }

    private Seen content(ClassicHttpResponse response) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        if (response.getEntity() != null) {
            if (response.getEntity().getContentLength() > settings.mostBytes())
                return new Seen.Declined(Seen.Why.TOO_LARGE);
            InputStream content = response.getEntity().getContent();
            byte[] block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                bytes += read;
                if (bytes > settings.mostBytes()) return new Seen.Declined(Seen.Why.TOO_LARGE);
                digest.update(block, 0, read);
            }
        }
        return new Seen.There(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static Unreached why(Exception failed) {
        return switch (failed) {
            case UnknownHostException _ -> Unreached.NO_ADDRESS;
            case SocketTimeoutException _ -> Unreached.TIMED_OUT;
            case SSLException _ -> Unreached.NOT_TRUSTED;
            default -> Unreached.NO_CONNECTION;
        };
    }

    private static @Nullable URI next(URI at, @Nullable String location) {
        URI step = location == null || location.isEmpty() ? null : Addresses.of(location).orElse(null);
        if (step == null) return null;
        URI next = at.resolve(step);
        boolean weaker = "https".equalsIgnoreCase(at.getScheme()) && !"https".equalsIgnoreCase(next.getScheme());
        return weaker ? null : next;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException { client.close(); }
}
