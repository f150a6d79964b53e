package org.cooptrack.query.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.shape.Formulas;
import org.jspecify.annotations.Nullable;

/** The entries of a sample as a sheet to print and to fill in: as French spreadsheets write CSV, with what is not tested yet left blank. */
final class Worklist {
    private Worklist() {}

    static void write(List<Item> items, Language language, Writer to) throws IOException {
        to.write('\ufeff');
        CsvWriter out = CsvWriter.builder().fieldSeparator(';').build(to);
        out.writeRecord(AuditText.columns(language));
        items.forEach(item -> out.writeRecord(cells(item)));
        out.flush();
    }

    private static List<String> cells(Item item) {
        Item.Found found = item.found();
        return List
                .of(text(item.item()), text(item.event()), item.type(), text(item.entry()), text(item.occurredFrom()),
                        text(item.occurredUpTo()), String.join(" ", item.projects()),
                        String.join(" ", item.countries()),
                        text(item.stratum()), text(item.contribution()), text(item.learnedAt()),
                        item.recordedBy().subject(), item.role().code(),
                        item.evidence().stream().map(Evidence::uri).collect(Collectors.joining(" ")),
                        found == null ? "" : found.verdict().name(), found == null ? "" : text(found.audited()),
                        found == null ? "" : text(found.deviation()),
                        found == null ? "" : found.tester().subject(), "")
                .stream().map(Formulas::neutral).toList();
    }

    private static String text(@Nullable Object value) { return value == null ? "" : value.toString(); }
}
