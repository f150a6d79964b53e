package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.cooptrack.launcher.issuer.Clients;
import org.cooptrack.launcher.issuer.Issuer;
import org.cooptrack.postgres.ForeignServer;
import org.cooptrack.postgres.LocalPostgres;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.OtherVersion;

/** PostgreSQL, the issuer and the two services, started in this order and stopped in the opposite one. */
final class Launch implements AutoCloseable {
    static final String LAUNCHER = "launcher";

    private final Settings settings;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final List<Service> services = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> fallen = new CompletableFuture<>();
    private volatile boolean closing;
    private volatile boolean databaseGone;

    Launch(Settings settings) { this.settings = settings; }

    /** Everything is up and answers when this returns. */
    void start() throws IOException, InterruptedException {
        List<String> commandProgram = BootJar.of(settings.home(), "command-service");
        List<String> queryProgram = BootJar.of(settings.home(), "query-service");
        DataFolder folder = begin(DataFolder.open(settings.data(), DataFolder.NEEDED_BYTES));
        Running.endLeftovers(folder.running(), LAUNCHER);
        var running = new Running(folder.running());
        started.push(running::forget);
        Ports.needFree(settings.commandPort(), "COOPTRACK_COMMAND_PORT");
        Ports.needFree(settings.queryPort(), "COOPTRACK_QUERY_PORT");
        Ports.needFree(settings.issuerPort(), "COOPTRACK_ISSUER_PORT");
        running.add(LAUNCHER, ProcessHandle.current());
        var secrets = new Secrets(folder.secrets());
        Environment environment = new Environment(postgres(folder, secrets)::url, passwords(secrets),
                secrets.key("vault-key").toAbsolutePath(), secrets.key("seal-key").toAbsolutePath(),
                secrets.file("seal-last").toAbsolutePath(), settings.issuer(), settings.query(),
                secrets.password(Clients.SECRET_OF_PAGES));
        issuer(secrets);
        Service.Told command = new Service.Told("command-service", commandProgram,
                environment.ofCommandService(settings.commandPort()), settings.command());
        service(command, folder, running).awaitReady(() -> closing);
        Service.Told query = new Service.Told("query-service", queryProgram,
                environment.ofQueryService(settings.queryPort()), settings.query());
        service(query, folder, running).awaitReady(() -> closing);
    }

    /** Waits until one of them ends unasked; answers its name. */
    String awaitFall() { return fallen.join(); }

    /** Whether there is anything left to stop. */
    synchronized boolean holds() {
        return !started.isEmpty();
    }

    /** Both services end at the same time; without their database they have nothing left to finish. */
    @Override
    public void close() {
        closing = true;
        services.forEach(databaseGone ? Service::kill : Service::askToEnd);
        synchronized (this) {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception unable) {
                    System.err.println(unable.getMessage());
                }
            }
        }
    }

    private synchronized LocalPostgres postgres(DataFolder folder, Secrets secrets) throws IOException {
        goOn();
        secrets.password("postgres");
        Path log = folder.log("postgres");
        try {
            LocalPostgres postgres = begin(
                    LocalPostgres.start(folder.postgres(), Ports.remembered(folder.postgresPort()),
                            secrets.file("postgres"), log, passwords(secrets)));
            postgres.ended().thenRun(() -> {
                databaseGone = true;
                fell("PostgreSQL");
            });
            return postgres;
        } catch (ForeignServer foreign) {
            throw new Refused(Line.FOREIGN_SERVER, folder.postgres(), foreign.pid());
        } catch (OtherVersion other) {
            throw new Refused(Line.OTHER_POSTGRES, folder.postgres(), other.found());
        } catch (IOException | SQLException | IllegalStateException unable) {
            throw new Refused(Line.POSTGRES_DID_NOT_START, log);
        }
    }

    private synchronized void issuer(Secrets secrets) {
        goOn();
        begin(Issuer.start(settings.issuerPort(), secrets, settings.query()));
    }

    private synchronized Service service(Service.Told told, DataFolder folder, Running running) throws IOException {
        goOn();
        Service service = begin(Service.start(told, folder.log(told.name())));
        services.add(service);
        running.add(told.name(), service.process().toHandle());
        service.process().onExit().thenRun(() -> {
            if (service.fell()) fell(told.name());
        });
        return service;
    }

    private void fell(String name) {
        if (!closing) fallen.complete(name);
    }

    private synchronized <C extends AutoCloseable> C begin(C part) {
        started.push(part);
        return part;
    }

    /** A stop that arrives while we start must find nothing started after it. */
    private void goOn() {
        if (closing) throw new Refused(Line.STOPPING);
    }

    private static Map<Login, String> passwords(Secrets secrets) {
        return Arrays.stream(Login.values())
                .collect(Collectors.toMap(login -> login, login -> secrets.password(login.role())));
    }
}
