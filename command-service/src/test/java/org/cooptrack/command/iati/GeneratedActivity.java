package org.cooptrack.command.iati;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One activity of a generated file, by its seed and number. */
final class GeneratedActivity {
    static final int REFUSED_EVERY = 50;
    private static final int DIRTY_EVERY = 5;
    private static final String[] WORDS = ("travail formation emploi protection sociale dialogue droits jeunes femmes "
            + "coopérative inspection santé sécurité work skills labour fair recruitment niñez empleo año país")
            .split(" ");
    private static final String[] COUNTRIES = {"SN", "ML", "BO", "SV", "PH", "NG", "AR", "HT", "KH", "ZM"};
    private static final String[] SECTORS = {"16070", "16080", "16020", "11330", "15110", "31120", "13040"};
    private static final String[] CURRENCIES = {"USD", "EUR", "CHF", "XOF"};

    private final Random random;
    private final long seed;
    private final int number;
    private final int transactions;
    private final boolean dirty;
    private final boolean impossible;

    GeneratedActivity(long seed, int number, int mostTransactions) {
        random = new Random(seed * 1_000_003 + number);
        this.seed = seed;
        this.number = number;
        transactions = mostTransactions > 0 ? mostTransactions : 10 + random.nextInt(21);
        dirty = number % DIRTY_EVERY == 1;
        impossible = number % REFUSED_EVERY == REFUSED_EVERY - 2;
    }

    String xml() {
        return """
                <iati-activity default-currency="%s" xml:lang="fr" last-updated-datetime="2024-05-01T00:00:00Z">
                <iati-identifier>XM-DAC-41302-G%d-%d</iati-identifier>
                <reporting-org ref="XM-DAC-41302" type="40"><narrative>Organisation</narrative></reporting-org>
                %s<description type="1"><narrative>%s</narrative><narrative xml:lang="en">%s</narrative></description>
                <participating-org role="1" type="10" ref="NO-1"><narrative>Norvège &amp; partenaires</narrative></participating-org>
                <participating-org role="4" type="24" ref="SN-%d"><narrative>%s</narrative></participating-org>
                <activity-status code="%d"/>
                %s<contact-info type="1"><email>someone@example.org</email></contact-info>
                %s%s%s%s%s%s<default-flow-type code="10"/><default-aid-type code="C01"/><default-tied-status code="5"/>
                %s%s%s%s</iati-activity>
                """
                .formatted(one(CURRENCIES), seed, number, title(), words(60), words(40), random.nextInt(900), words(3),
                        2 + random.nextInt(3), dates(), countries(), places(), sectors(), markers(), foreign(), plans(),
                        times(transactions, this::transaction), documents(), number % 3 == 0 ? results() : "",
                        "<conditions attached=\"1\"><condition type=\"1\"><narrative>" + words(6)
                                + "</narrative></condition></conditions>\n");
    }

    private String title() {
        if (dirty && random.nextBoolean()) return "";
        return "<title><narrative>" + words(8) + "</narrative><narrative xml:lang=\"en\">" + words(6)
                + "</narrative></title>\n";
    }

    private String dates() {
        if (dirty && random.nextBoolean()) return "";
        int year = 2008 + random.nextInt(10);
        return "<activity-date type=\"1\" iso-date=\"" + year + "-01-01\"/><activity-date type=\"2\" iso-date=\"" + year
                + "-02-15\"/><activity-date type=\"3\" iso-date=\"" + (year + 4) + "-12-31\"/>\n";
    }

    private String countries() {
        String first = one(COUNTRIES);
        if (number % 4 != 0) return "<recipient-country code=\"" + first + "\"/>\n";
        return "<recipient-country code=\"" + first + "\" percentage=\"" + (dirty ? 110 : 60)
                + "\"/><recipient-country code=\"KE\" percentage=\"40\"/>\n";
    }

    private String places() {
        return times(random.nextInt(3), () -> """
                <location ref="L%d"><location-reach code="1"/><name><narrative>%s</narrative></name>
                <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>14.%d -17.%d</pos></point>
                <exactness code="1"/></location>
                """.formatted(random.nextInt(99), words(2), random.nextInt(9999), random.nextInt(9999)));
    }

    private String sectors() {
        String other = dirty ? "99999" : "15150";
        return "<sector vocabulary=\"1\" code=\"" + one(SECTORS)
                + "\" percentage=\"70\"/><sector vocabulary=\"1\" code=\""
                + other + "\" percentage=\"30.00\"/>\n";
    }

    private String markers() {
        return "<policy-marker vocabulary=\"1\" code=\"1\" significance=\"" + random.nextInt(3) + "\"/><policy-marker "
                + "vocabulary=\"1\" code=\"11\" significance=\"1\"/>\n";
    }

    private String foreign() { return dirty ? "<ct:grade level=\"2\">" + words(2) + "</ct:grade>\n" : ""; }

    private String plans() {
        return times(random.nextInt(4), () -> {
            int year = 2010 + random.nextInt(12);
            return "<budget type=\"1\"><period-start iso-date=\"" + year + "-01-01\"/><period-end iso-date=\"" + year
                    + "-12-31\"/><value value-date=\"" + year + "-01-01\">" + amount() + "</value></budget>\n";
        });
    }

    private String transaction() {
        String date = impossible ? "2090-01-01" : day();
        return """
                <transaction%s><transaction-type code="%d"/><transaction-date iso-date="%s"/>
                <value value-date="%s"%s>%s</value><description><narrative>%s</narrative></description>
                <provider-org ref="NO-1" provider-activity-id="NO-1-%d"><narrative>Norvège</narrative></provider-org>
                <receiver-org ref="SN-%d"><narrative>%s</narrative></receiver-org>
                <flow-type code="10"/><finance-type code="110"/></transaction>
                """.formatted(random.nextInt(3) == 0 ? "" : " ref=\"T" + random.nextInt(1_000_000) + "\"",
                1 + random.nextInt(4), date, date,
                random.nextInt(5) == 0 ? " currency=\"" + one(CURRENCIES) + "\"" : "", amount(), words(6),
                random.nextInt(999), random.nextInt(999), words(3));
    }

    private String documents() {
        return times(random.nextInt(3),
                () -> """
                        <document-link url="https://example.org/%d.pdf" format="application/pdf"><title><narrative>%s</narrative></title>
                        <category code="A01"/><language code="fr"/><document-date iso-date="%s"/></document-link>
                        """
                        .formatted(random.nextInt(), words(5), day()));
    }

    private String results() {
        return times(1 + random.nextInt(2), () -> """
                <result type="1" aggregation-status="1"><title><narrative>%s</narrative></title>
                %s</result>
                """.formatted(words(6), times(1 + random.nextInt(3), this::indicator)));
    }

    private String indicator() {
        return """
                <indicator measure="1" ascending="1"><title><narrative>%s</narrative></title>
                <reference vocabulary="9" code="8.5.%d"/><baseline year="2015" value="0"/>
                %s</indicator>
                """.formatted(words(7), random.nextInt(3), times(1 + random.nextInt(4), this::period));
    }

    private String period() {
        int year = 2010 + random.nextInt(12);
        return """
                <period><period-start iso-date="%d-01-01"/><period-end iso-date="%d-12-31"/>
                <target value="%d"/><actual value="%s"><dimension name="sex" value="female"/>
                <comment><narrative>%s</narrative></comment></actual><actual value="%d"/></period>
                """.formatted(year, year, random.nextInt(500), dirty ? "environ cent" : random.nextInt(500), words(4),
                random.nextInt(900));
    }

    private String day() {
        return "20%d-%02d-%02d".formatted(10 + random.nextInt(14), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String amount() { return random.nextInt(2_000_000) + "." + (10 + random.nextInt(90)); }

    private String words(int many) {
        return Stream.generate(() -> one(WORDS)).limit(many).collect(Collectors.joining(" "));
    }

    private String one(String[] some) { return some[random.nextInt(some.length)]; }

    private static String times(int many, Supplier<String> part) {
        return Stream.generate(part).limit(many).collect(Collectors.joining());
    }
}
