package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Waiting;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/** Says what became of a row in the language of the sheet, and names cells as a spreadsheet does. */
record Speaking(Language language, @Nullable Header header) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final List<String> MISSING = List.of("request.missing", "request.null");

    RowVerdict verdict(Row row, RowVerdict.Kind kind, List<Remark> remarks) {
        return new RowVerdict(row.line(), row.key(), kind, remarks,
                Words.find("todo." + kind.code(), language).orElse(null));
    }

    RowVerdict refused(Row row, List<Fault> faults) {
        return verdict(row, RowVerdict.Kind.REFUSED, faults.stream().map(fault -> remark(row.line(), fault)).toList());
    }

    /** What it waits for, before it counts. */
    RowVerdict waiting(Row row, Set<Waiting.Awaited> awaited) {
        return verdict(row, RowVerdict.Kind.WAITING, awaited.stream().sorted()
                .map(each -> remark(row.line(),
                        fault(SheetRule.WAITS_FOR.at("", Words.of("awaited." + each, language)))))
                .toList());
    }

    RowVerdict withdrawn(Row row) { return verdict(row, RowVerdict.Kind.WITHDRAWN, List.of()); }

    RowVerdict refused(Row row, Rejected why) { return refused(row, List.of(fault(why))); }

    RowVerdict failed(Row row, SheetRule rule) {
        return verdict(row, RowVerdict.Kind.FAILED, List.of(remark(row.line(), Fault.of(rule.code(), ""))));
    }

    RowVerdict broken(Row row, List<Breach> breaches) {
        var remarks = new ArrayList<Remark>();
        breaches.forEach(breach -> remarks.add(remark(row.line(), Fault.of(breach.rule(), breach.field()))));
        return verdict(row, RowVerdict.Kind.ISSUE, remarks);
    }

    RowVerdict of(Row row, RowVerdict.Kind kind, SheetRule rule, Object... values) {
        return verdict(row, kind, List.of(remark(row.line(), fault(rule.at("", values)))));
    }

    static Fault fault(Rejected why) { return Fault.of(why.rule().code(), why.field(), why.values().toArray()); }

    private Remark remark(int line, Fault fault) {
        String pointer = fault.field() == null ? "" : fault.field();
        Optional<Integer> at = header == null ? Optional.empty() : header.columnOf(pointer);
        String rule = at.isPresent() && MISSING.contains(fault.rule()) ? SheetRule.CELL_EMPTY.code() : fault.rule();
        @Nullable
        String cell = at.map(column -> VerdictColumns.letters(column) + line).orElse(null);
        @Nullable
        String label = at.map(column -> header == null ? "" : header.columnAt(column).label(language)).orElse(null);
        if (header == null && !pointer.isEmpty()) cell = pointer;
        return new Remark(cell, header == null && cell != null ? pointer : label, rule,
                new Reasons(language).of(rule, fault.params().stream().map(this::written).toList()));
    }

    /** A number reads as the language of the sheet writes it: 1,5 in French and Spanish. */
    private String written(String value) {
        return language != Language.EN && DECIMAL.matcher(value).matches() ? value.replace('.', ',') : value;
    }

    /** What a rule says, where nothing fills it. */
    String says(String rule) {
        return new Reasons(language).of(rule);
    }

    String says(Rejected why) { return new Reasons(language).of(why); }
}
