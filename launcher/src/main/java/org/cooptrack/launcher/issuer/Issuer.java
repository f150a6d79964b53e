package org.cooptrack.launcher.issuer;

import java.net.URI;
import org.cooptrack.launcher.Secrets;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The issuer while it runs, on one port of loopback. */
public final class Issuer implements AutoCloseable {
    private final ConfigurableApplicationContext running;

    private Issuer(ConfigurableApplicationContext running) { this.running = running; }

    /**
     * The settings are given as arguments, above all others: what the environment tells the services is not meant for it.
     *
     * @param pages
     *            the address of the service whose pages people sign in to
     */
    public static Issuer start(int port, Secrets secrets, URI pages) {
        var known = new KnownHosts(port);
        return new Issuer(new SpringApplicationBuilder(IssuerConfiguration.class).bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false).logStartupInfo(false)
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(Secrets.class, () -> secrets);
                    beans.registerBean(KnownHosts.class, () -> known);
                    beans.registerBean("pages", URI.class, () -> pages);
                }).run("--server.address=127.0.0.1", "--server.port=" + port,
                        "--spring.config.location=classpath:/issuer/"));
    }

    @Override
    public void close() { running.close(); }
}
