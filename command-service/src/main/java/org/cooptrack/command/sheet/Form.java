package org.cooptrack.command.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.web.problem.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** How what stands in a cell becomes a value of a command. Each throws {@code Rejected} at the cell where it cannot. */
sealed interface Form {
    JsonNode read(Cell cell, Language language, References references);

    /** The words that say what may be written. */
    default String takes() {
        return switch (this) {
            case Text _,Localized _ -> "text";
            case Whole _ -> "whole";
            case Fraction _ -> "fraction";
            case Date date -> date.exact() ? "day" : "date";
            case YesOrNo _ -> "flag";
            case Coded _ -> "code";
            case Person _ -> "person";
            case Thing _ -> "thing";
            case Shares _ -> "shares";
            case Several _ -> "several";
        };
    }

    /** What may be chosen, by code, as it is called in that language; none where anything may be written. */
    default Map<String, String> choices(Language language) {
        return Map.of();
    }

    record Text() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            return StringNode.valueOf(java.text.Normalizer.normalize(cell.shown(), java.text.Normalizer.Form.NFC));
        }
    }

    /** A text in the language of the sheet. */
    record Localized() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            return JsonNodeFactory.instance.objectNode().set(language.tag(),
                    new Text().read(cell, language, references));
        }
    }

    record Whole() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            BigDecimal number = WrittenNumber.of(cell);
            try {
                return LongNode.valueOf(number.longValueExact());
            } catch (ArithmeticException broken) {
                throw SheetRule.NOT_WHOLE.at("", cell.shown());
            }
        }
    }

    record Fraction() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            return StringNode.valueOf(WrittenNumber.of(cell).toPlainString());
        }
    }

    /** A date as precisely as it is known, or a day. */
    record Date(boolean exact) implements Form {
        private static final int DAY = 10;

        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            String date = WrittenDate.of(cell);
            if (exact && date.length() < DAY) throw SheetRule.DATE_NOT_EXACT.at("", cell.shown());
            return StringNode.valueOf(date);
        }
    }

    record YesOrNo() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            return switch (Plain.of(cell.shown())) {
                case "oui", "yes", "si", "vrai", "true", "verdadero", "o", "y", "s", "x", "1" -> BooleanNode.TRUE;
                case "non", "no", "faux", "false", "falso", "n", "0" -> BooleanNode.FALSE;
                default -> throw SheetRule.NOT_YES_OR_NO.at("", cell.shown());
            };
        }

        @Override
        public Map<String, String> choices(Language language) {
            var choices = new LinkedHashMap<String, String>();
            for (String flag : List.of("true", "false"))
                choices.put(flag, Words.of("flag." + flag, language));
            return choices;
        }
    }

    /** One of a closed or published list of codes: by its code, or as it is called in any of the three languages. */
    record Coded(Codes codes) implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            return StringNode.valueOf(codes.code(cell.shown(), language)
                    .orElseThrow(() -> codes.unknown(cell.shown(), language)));
        }

        @Override
        public Map<String, String> choices(Language language) { return codes.choices(language); }
    }

    record Person() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            return StringNode.valueOf((isId(cell.shown()) ? cell.shown() : references.person(cell.shown())).toString());
        }
    }

    /** A thing by its id, or by the code or the row key by which it is known. */
    record Thing(String component) implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            if (isId(cell.shown())) return StringNode.valueOf(cell.shown());
            return StringNode.valueOf(references.thing(component, cell.shown())
                    .orElseThrow(() -> SheetRule.REFERENCE_UNKNOWN.at("", cell.shown())).toString());
        }
    }

    /** Projects with their shares: {@code RAF/24/07=60 | SEN/23/01=40}; a single one carries the whole. */
    record Shares() implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            var shares = JsonNodeFactory.instance.arrayNode();
            for (String part : parts(cell.shown())) {
                int share = part.lastIndexOf('=');
                String project = (share < 0 ? part : part.substring(0, share)).strip();
                String percent = share < 0 ? "100" : part.substring(share + 1).replace("%", "");
                var one = shares.addObject();
                one.set("project", new Thing("project").read(new Cell.Text(project), language, references));
                one.set("share", new Fraction().read(new Cell.Text(percent), language, references));
            }
            return shares;
        }
    }

    /** Several in one cell, parted by bars, semicolons or line breaks. */
    record Several(Form each) implements Form {
        @Override
        public JsonNode read(Cell cell, Language language, References references) {
            var list = JsonNodeFactory.instance.arrayNode();
            parts(cell.shown()).forEach(part -> list.add(each.read(new Cell.Text(part), language, references)));
            return list;
        }
    }

    private static List<String> parts(String several) {
        return Arrays.stream(several.split("[|;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean isId(String text) {
        return text.length() == 36 && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                && UUID.fromString(text).toString().equalsIgnoreCase(text);
    }
}
