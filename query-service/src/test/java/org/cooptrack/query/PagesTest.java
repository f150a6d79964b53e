package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cooptrack.events.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pages as somebody sees them who signs in with a browser, in each language. */
class PagesTest {
    private static final Path SHOTS = Path.of("target", "pages");
    private static final Map<String, String> TITLE = Map.of("fr", "Le programme en un coup d’œil", "en",
            "The programme at a glance", "es", "El programa de un vistazo");
    private static final Map<String, String> SIGN_OUT = Map.of("fr", "Se déconnecter", "en", "Sign out", "es",
            "Cerrar sesión");
    private static Browser browser;

    @BeforeAll
    static void open() { browser = Browser.start(); }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void the_programme_is_shown_in_the_language_of_the_browser_and_equals_what_the_api_says(String language) {
        Page page = signedIn(language, 1280, 900, Role.ANALYST);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").innerText()).isEqualTo(TITLE.get(language));
        assertThat(page.locator("[data-figure]").count()).isEqualTo(30);
        for (String measure : List.of("projects", "persons-reached", "beneficiaries-trained", "dialogue-sessions-held",
                "laws-and-policies-in-force", "jobs-created-net", "released-or-withdrawn"))
            equal(page.locator("[data-figure='" + measure + "']"),
                    StoryService.json("/v1/statistics?measure=" + measure + "&by=year", Role.ANALYST).at("/figures/0"),
                    language);
        equal(page.locator("[data-figure='women-entrepreneurs-trained']"), StoryService.json("/v1/statistics?measure="
                + "beneficiaries-trained&sex=FEMALE&status-in-employment=EMPLOYER"
                + "&status-in-employment=INDEPENDENT_WORKER_WITHOUT_EMPLOYEES&by=year", Role.ANALYST)
                .at("/figures/0"), language);
        page.context().close();
    }

    /** What is said of the whole, and of each year. */
    private static void equal(Locator card, JsonNode figure, String language) {
        JsonNode total = figure.at("/totals/0");
        boolean stands = total.at("/certification/facts").asLong() > 0;
        String text = card.innerText().replace('\u00a0', ' ').replace('\u202f', ' ');
        String shown = number(total.has("distinct") ? total.get("distinct") : total.get("total"), language);
        if (stands) assertThat(card.locator(".headline strong").innerText()).isEqualTo(shown);
        else
            assertThat(card.locator(".headline strong").innerText()).doesNotContainPattern("\\d");
        assertThat(text).contains(number(figure.at("/coverage/reported"), language))
                .contains(number(figure.at("/coverage/expected"), language));
        assertThat(card.locator(".mark").getAttribute("class"))
                .contains(figure.get("provisional").asBoolean() ? "provisional" : "certified");
        for (JsonNode cell : figure.get("cells")) {
            if (!cell.at("/cell/year").isString() || cell.at("/certification/facts").asLong() == 0) continue;
            Locator year = card.locator("tr[data-year='" + cell.at("/cell/year").asString() + "']");
            assertThat(year.locator("td").first().textContent()).isEqualTo(number(cell.get("total"), language));
            if (cell.has("distinct"))
                assertThat(year.locator("td").nth(1).textContent()).isEqualTo(number(cell.get("distinct"), language));
        }
    }

    private static String number(JsonNode number, String language) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.of(language));
        format.setMaximumFractionDigits(12);
        return format.format(new java.math.BigDecimal(number.asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void nothing_on_any_page_stands_in_the_way_of_somebody_who_does_not_see_or_does_not_use_a_mouse(String language) {
        Page page = signedIn(language, 1280, 900, Role.AUDITOR);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        accessible(page);
        for (String figure : List.of("persons-reached", "dialogue-sessions-held", "beneficiaries-trained")) {
            page.navigate(address("/pages/figures/" + figure));
            accessible(page);
        }
        page.navigate(address("/pages/nothing"));
        accessible(page);
        page.navigate(address("/pages/signed-out"));
        accessible(page);
        page.context().close();
    }

    private static void accessible(Page page) {
        List<Rule> found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze()
                .getViolations();
        assertThat(found).as(page.url()).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
    }

    @Test
    void the_keyboard_reaches_all_there_is_to_press_first_what_skips_to_the_content_and_in_the_order_of_the_page() {
        Page page = signedIn("fr", 1280, 900, Role.ANALYST);
        int all = page.locator("a, button, summary").count();
        var reached = new LinkedHashSet<Integer>();
        for (int pressed = 0; pressed < all; pressed++) {
            page.keyboard().press("Tab");
            reached.add((Integer) page.evaluate(
                    "[...document.querySelectorAll('a, button, summary')].indexOf(document.activeElement)"));
        }
        assertThat(reached).hasSize(all).isEqualTo(new LinkedHashSet<>(reached.stream().sorted().toList()))
                .startsWith(0);
        page.reload();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip").boundingBox().y).isGreaterThanOrEqualTo(0);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.locator("summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details").first().getAttribute("open")).isNotNull();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void on_a_phone_no_page_is_wider_than_the_screen(String language) {
        Page page = signedIn(language, 360, 740, Role.AUDITOR);
        narrow(page);
        shot(page, language + "-phone");
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        narrow(page);
        page.navigate(address("/pages/figures/dialogue-sessions-held"));
        narrow(page);
        shot(page, language + "-phone-figure");
        page.context().close();
    }

    private static void narrow(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s, too wide: %s", page.url(),
                        page.evaluate("[...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect()"
                                + ".right > innerWidth).map(it => it.tagName + '.' + it.className).join(' ')"))
                .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
    }

    @Test
    void a_language_that_was_chosen_is_remembered() {
        Page page = signedIn("es", 1280, 900, Role.ANALYST);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Français")).click();
        assertThat(page.locator("h1").innerText()).isEqualTo(TITLE.get("fr"));
        page.navigate(address("/pages/figures/projects"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        page.context().close();
    }

    @Test
    void french_is_spoken_to_whoever_asks_for_none_of_the_three() {
        Page page = signedIn("de", 1280, 900, Role.ANALYST);
        assertThat(page.locator("h1").innerText()).isEqualTo(TITLE.get("fr"));
        page.context().close();
    }

    @Test
    void a_figure_says_where_it_comes_from_and_stays_the_same_while_history_goes_on() {
        Page page = signedIn("en", 1280, 900, Role.AUDITOR);
        String shown = page.locator("[data-figure='dialogue-sessions-held'] .headline strong").innerText();
        page.locator("[data-figure='dialogue-sessions-held'] .why a").click();
        assertThat(page.url()).contains("asOf=");
        assertThat(page.locator(".headline strong").innerText()).isEqualTo(shown);
        JsonNode why = StoryService.json("/v1/statistics/explanation?measure=dialogue-sessions-held&figure=distinct",
                Role.AUDITOR);
        assertThat(page.locator("#events tbody tr").count()).isEqualTo(why.at("/counted/first").size());
        assertThat(page.locator("#events code").first().innerText())
                .isEqualTo(why.at("/counted/first/0/event").asString());
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void what_may_not_be_shown_is_suppressed_and_is_neither_zero_nor_missing(String language) {
        Page page = signedIn(language, 1280, 900, Role.DEVELOPMENT_PARTNER);
        Locator people = page.locator("[data-figure='beneficiaries-trained'] .headline");
        assertThat(people.getAttribute("class")).contains("is-suppressed");
        assertThat(people.innerText()).doesNotContainPattern("\\d");
        accessible(page);
        page.navigate(address("/pages/figures/beneficiaries-trained"));
        assertThat(page.locator("[data-year], #events, #left-out").count()).isZero();
        accessible(page);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void who_signs_out_sees_nothing_more(String language) {
        Page page = signedIn(language, 1280, 900, Role.ANALYST);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(SIGN_OUT.get(language))).click();
        assertThat(page.url()).isEqualTo(address("/pages/signed-out"));
        page.navigate(address("/pages"));
        assertThat(page.url()).startsWith(Service.ISSUER.url());
        page.context().close();
    }

    /** The charts among it, under the policy that lets no style or script in. */
    @Test
    void the_browser_asks_nobody_but_the_service_and_the_issuer_and_has_nothing_to_complain_of() {
        try (var alone = Browser.start()) {
            asksNobodyElse(alone);
        }
    }

    private static void asksNobodyElse(Browser browser) {
        Page page = signedIn(browser, "fr", 1280, 900, Role.ANALYST);
        int charts = page.locator("[data-trend]").count();
        assertThat(charts).isGreaterThan(10);
        assertThat(page.locator("[data-trend] canvas").count()).isEqualTo(charts);
        assertThat(browser.asked()).isSubsetOf(address(""), Service.ISSUER.url(), "data:");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void printed_it_has_all_figures_and_nothing_to_press(String language) {
        Page page = signedIn(language, 1280, 900, Role.ANALYST);
        shot(page, language);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("button:visible, nav:visible, summary:visible").count()).isZero();
        assertThat(page.locator("article:visible").count()).isEqualTo(30);
        page.pdf(new Page.PdfOptions().setPath(SHOTS.resolve(language + ".pdf")).setFormat("A4")
                .setPreferCSSPageSize(true));
        page.context().close();
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
    }

    private static String address(String path) { return "http://127.0.0.1:" + StoryService.port() + path; }

    private static Page signedIn(String language, int width, int height, Role role) {
        return signedIn(browser, language, width, height, role);
    }

    private static Page signedIn(Browser browser, String language, int width, int height, Role role) {
        Page page = browser.visitor(language, width, height);
        page.navigate(address("/pages"));
        page.getByLabel("Name").fill("ana");
        page.getByLabel("Roles").fill(role.code());
        page.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(address("/pages"));
        page.waitForFunction("!document.querySelector('[data-trend]') || document.documentElement.dataset.drawn");
        return page;
    }
}
