package org.cooptrack.command.person;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in plain small Latin letters, part by part, as passports write it: Cyrillic, Amharic and Greek by the romanizations
 * of BGN/PCGN and UNGEGN, Chinese by the readings that names have, all others by those of Unicode's CLDR.
 */
final class Transcription {
    private static final Transliterator OFFICIAL = Transliterator
            .getInstance("Greek-Latin/UNGEGN; Amharic-Latin/BGN; Armenian-Latin/BGN; Russian-Latin/BGN"),
            LATIN = Transliterator.getInstance("Han-Latin/Names; Any-Latin"),
            PLAIN = Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    /** Letters with marks that say another sound, in languages that write them so. */
    private static final List<String[]> MARKED = List.of(new String[]{"[šşșś]", "sh"}, new String[]{"[čć]", "ch"},
            new String[]{"ž", "zh"}, new String[]{"ç", "s"}, new String[]{"ß", "ss"}, new String[]{"ə", "a"},
            new String[]{"ṅ", "ng"});
    /** Letters that are read otherwise than romanizations write them: the servant of, a silent ending, and some of Cyrillic. */
    private static final List<String[]> SAID = List.of(
            new String[]{"\u0639\u0628\u062f\u0627\u0644", "\u0639\u0628\u062f \u0627\u0644"},
            new String[]{"\u0629", "\u0647"}, new String[]{"ё", "ио"}, new String[]{"ә", "а"}, new String[]{"ў", "в"},
            new String[]{"ŭ", "v"});
    /** Family names of two characters; all others have one. */
    private static final Set<String> TWO = Set.of("欧阳", "歐陽", "诸葛", "諸葛", "司马", "司馬", "上官", "夏侯", "慕容", "司徒", "令狐",
            "皇甫", "尉迟", "尉遲", "公孙", "公孫", "东方", "東方", "西门", "西門", "南宫", "南宮", "宇文", "长孙", "長孫", "端木");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+"), ARTICLE = Pattern.compile(
            "(?<![\\p{L}\\p{M}])\u0627\u0644(?!\u0644\u0647(?![\\p{L}\\p{M}]))(?=[\\p{L}\\p{M}]{3})"),
            ASSIMILATED = Pattern.compile("(?<![\\p{L}\\p{M}])[ae](?:ch|sh|[rstdnz])-"), AYN = Pattern.compile(
                    "(?<![\\p{L}\\p{M}])[ʿʾ](?![aạā])"),
            APOSTROPHE = Pattern.compile("['’‘‛ʼʻ`´·‧∙•]"),
            LAST_A = Pattern.compile("(?<=[\\p{L}&&[^aeiouāīū]])a(?![\\p{L}\\p{M}])"),
            BREATHED = Pattern.compile("(?<=\\p{L})[hḥ]");

    private Transcription() {}

    static List<String> of(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String[] said : SAID)
            text = text.replace(said[0], said[1]);
        text = ARTICLE.matcher(without(text)).replaceAll("al ");
        if (HAN.matcher(text.strip()).matches()) text = chinese(text.strip());
        text = LATIN.transliterate(without(OFFICIAL.transliterate(text)));
        text = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = AYN.matcher(text).replaceAll("a");
        if (leavesVowelsOut(written))
            text = BREATHED.matcher(text).replaceAll("eh").replace("ạ", "aa").replaceAll("(?<=\\p{L})w", "oow");
        if (written.codePoints().anyMatch(Transcription::hasAnA)) text = LAST_A.matcher(text).replaceAll("");
        for (String[] marked : MARKED)
            text = text.replaceAll(marked[0], marked[1]);
        text = ASSIMILATED.matcher(text).replaceAll("al-");
        return Arrays.stream(PLAIN.transliterate(without(text).replaceAll("\\p{Lm}", "")).split("[^a-z0-9]+"))
                .filter(part -> !part.isEmpty()).toList();
    }

    private static String without(String text) { return APOSTROPHE.matcher(text).replaceAll(""); }

    /** Whether it is written in letters that leave vowels out. */
    static boolean leavesVowelsOut(String written) {
        return written.codePoints().mapToObj(UnicodeScript::of)
                .anyMatch(script -> script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW);
    }

    /** Of a consonant that is written alone; at the end of a word nobody says it. */
    private static boolean hasAnA(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.DEVANAGARI || script == UnicodeScript.BENGALI
                || script == UnicodeScript.GUJARATI || script == UnicodeScript.GURMUKHI;
    }

    /** The family name first, then what is given, as one. */
    private static String chinese(String run) {
        int family = run.length() > 2 && TWO.contains(run.substring(0, 2)) ? 2 : 1;
        return joined(run.substring(0, family)) + " " + joined(run.substring(family));
    }

    private static String joined(String characters) {
        return Arrays.stream(LATIN.transliterate(characters).split(" ")).collect(Collectors.joining());
    }
}
