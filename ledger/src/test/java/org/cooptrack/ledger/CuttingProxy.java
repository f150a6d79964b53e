package org.cooptrack.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between a client and PostgreSQL, and can lose an append, lose its reply, or deliver it too late. */
final class CuttingProxy implements AutoCloseable {
    enum Cut {
        NONE, LOSE_REQUEST, LOSE_REPLY, DELIVER_LATE
    }

    private final ServerSocket door;
    private final int target;
    private volatile Cut next = Cut.NONE;
    private final CompletableFuture<Runnable> late = new CompletableFuture<>();

    CuttingProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What happens to the next append; the other requests pass. */
    void cutNext(Cut cut) {
        next = cut;
    }

    /** Delivers the request that was held back, and returns when the server has answered it. */
    void deliverLate() {
        late.join().run();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            var losing = new AtomicBoolean();
            Thread back = Thread.ofPlatform().daemon().start(() -> pump(server, client, losing));
            byte[] buffer = new byte[1 << 16];
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                Cut cut = next;
                if (cut == Cut.NONE || !isAppend(buffer, n)) {
                    out.write(buffer, 0, n);
                    continue;
                }
                next = Cut.NONE;
                losing.set(true);
                byte[] request = Arrays.copyOf(buffer, n);
                cut(cut, client, server, back, request);
                return;
            }
            server.close();
        } catch (IOException broken) {
            // So it is on the other side.
        }
    }

    private void cut(Cut cut, Socket client, Socket server, Thread back, byte[] request) throws IOException {
        switch (cut) {
            case LOSE_REQUEST -> server.close();
            case LOSE_REPLY -> {
                server.getOutputStream().write(request);
                join(back);
            }
            case DELIVER_LATE -> late.complete(() -> {
                try {
                    server.getOutputStream().write(request);
                    join(back);
                } catch (IOException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            case NONE -> throw new IllegalStateException();
        }
        client.close();
    }

    private static boolean isAppend(byte[] request, int length) {
        return new String(request, 0, length, StandardCharsets.ISO_8859_1).contains("call append(");
    }

    private static void join(Thread back) {
        try {
            back.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Carries replies until either side ends or a reply is to be lost; the client then learns that the server is gone. */
    private static void pump(Socket server, Socket client, AtomicBoolean losing) {
        try (server; client) {
            byte[] buffer = new byte[1 << 16];
            InputStream in = server.getInputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (losing.get()) return;
                client.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException closed) {
            // One side is gone.
        }
    }
}
