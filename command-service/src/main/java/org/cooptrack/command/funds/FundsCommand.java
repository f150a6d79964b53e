package org.cooptrack.command.funds;

import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.POLICY;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.BudgetLine;
import org.cooptrack.events.funds.BudgetStatus;
import org.cooptrack.events.funds.BudgetType;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Region;
import org.cooptrack.events.funds.SectorShare;
import org.cooptrack.events.funds.Terms;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.funds.ReportDue;
import org.cooptrack.events.funds.ReportKind;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a project's money. Amounts are positive unless said; what makes them negative is the wish. */
public sealed interface FundsCommand extends Command {
    String KIND = "project-funds";

    UUID project();

    @Override
    default String stream() { return StreamId.of(KIND, project()); }

    /** Records that a development partner signed an agreement, and which reports it asks for. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record SignFundingAgreement(UUID project, @Identifier UUID agreement, UUID partner, @Limit(100) String reference,
            Money amount, LocalDate signedOn, List<ReportDue> reports, @Nullable Evidence evidence)
            implements
                FundsCommand {}

    /** Puts right what was recorded of a funding agreement: all of it is said anew. The currency stays. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record CorrectFundingAgreement(UUID project, UUID agreement, UUID partner, @Limit(100) String reference,
            Money amount, LocalDate signedOn, List<ReportDue> reports, @Nullable Evidence evidence, String reason)
            implements
                FundsCommand {}

    /** Declares that a funding agreement was never signed. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record RetractFundingAgreement(UUID project, UUID agreement, String reason) implements FundsCommand {}

    /** Records a promise of money (type 13). */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record PledgeFunds(UUID project, @Identifier UUID id, UUID partner, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, @Nullable Details details) implements FundsCommand {}

    /** Commits money under a signed agreement (type 11). */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record CommitFunds(UUID project, @Identifier UUID id, UUID agreement, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, @Nullable Details details) implements FundsCommand {}

    /** Sets a commitment to another amount, in its own currency. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record AmendCommitment(UUID project, @Identifier UUID id, UUID commitment, @Limit(100) @Nullable String reference,
            Decimal amount, FieldDate date, String reason) implements FundsCommand {}

    /** Takes back money that was committed and not yet received. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record DecommitFunds(UUID project, @Identifier UUID id, UUID commitment, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, String reason) implements FundsCommand {}

    /** Records money that arrived (type 1). */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record ReceiveFunds(UUID project, @Identifier UUID id, UUID partner, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, @Nullable Details details) implements FundsCommand {}

    /** Records money handed on (type 3). */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record DisburseFunds(UUID project, @Identifier UUID id, Party receiver, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, @Nullable Details details) implements FundsCommand {}

    /** Records money spent (type 4). */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordExpenditure(UUID project, @Identifier UUID id, @Nullable Party receiver,
            @Limit(100) @Nullable String reference, Money value, FieldDate date,
            @Nullable Details details) implements FundsCommand {}

    /** Records that money, or a part of it, went back: to the partner who gave it or from those who got it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RefundFunds(UUID project, @Identifier UUID id, UUID refunded, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, String reason) implements FundsCommand {}

    /** Records that the project bound itself to hand money on (type 2). */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CommitOutgoing(UUID project, @Identifier UUID id, Party receiver, @Limit(100) @Nullable String reference,
            Money value, FieldDate date, @Nullable Details details) implements FundsCommand {}

    /** Records a transaction of types 5 to 10 and 12. The value may be negative. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordOtherTransaction(UUID project, @Identifier UUID id, TransactionType type, @Nullable Party provider,
            @Nullable Party receiver, @Limit(100) @Nullable String reference, Money value, FieldDate date,
            @Nullable Details details) implements FundsCommand {}

    /** Undoes a transaction by one of the opposite value. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record ReverseTransaction(UUID project, @Identifier UUID id, UUID reversed, @Limit(100) @Nullable String reference,
            FieldDate date, String reason) implements FundsCommand {}

    /** Puts right what was recorded of a transaction: all of it is said anew, but its type. The sign and the currency stay. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectTransaction(UUID project, UUID id, @Limit(100) @Nullable String reference, Money value,
            FieldDate date, @Nullable Party provider, @Nullable Party receiver, @Nullable Details details,
            String reason) implements FundsCommand {}

    /** Declares that a transaction never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractTransaction(UUID project, UUID id, String reason) implements FundsCommand {}

    /** Sets the budget of a period of at most one year. Lines, where given, add up to the value. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record ReviseBudget(UUID project, @Identifier UUID id, BudgetType type, BudgetStatus status, Period period,
            Money value, @Nullable List<BudgetLine> lines) implements FundsCommand {}

    /** Plans money to be handed on, within at most one year. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record PlanDisbursement(UUID project, @Identifier UUID id, @Nullable BudgetType type, LocalDate from,
            @Nullable LocalDate to, Money value, @Nullable Party receiver) implements FundsCommand {}

    /** Records that a report an agreement asks for was delivered. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordProgressReport(UUID project, UUID agreement, ReportKind kind, Period period, LocalDate deliveredOn,
            @Nullable Evidence evidence) implements FundsCommand {}

    /** Puts right when a report was delivered, and what shows it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectProgressReport(UUID project, UUID agreement, ReportKind kind, Period period, LocalDate deliveredOn,
            @Nullable Evidence evidence, String reason) implements FundsCommand {}

    /** Declares that a report was never delivered: it is owed as before. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractProgressReport(UUID project, UUID agreement, ReportKind kind, Period period,
            String reason) implements FundsCommand {}

    /** What else may be said of a transaction, where it differs from what holds for its project. */
    record Details(@Nullable LocalizedText description, @Nullable List<SectorShare> sectors,
            @Nullable String recipientCountry, @Nullable Region recipientRegion, @Nullable Terms terms) {
        static final Details NONE = new Details(null, null, null, null, null);

        static Transaction transaction(@Nullable Details details, @Nullable String reference, TransactionType type,
                Money value, FieldDate date, @Nullable Party provider, @Nullable Party receiver) {
            var said = details == null ? NONE : details;
            return new Transaction(reference, type, value, date, said.description, provider, receiver,
                    said.sectors == null ? List.of() : said.sectors, said.recipientCountry, said.recipientRegion,
                    said.terms == null ? Terms.UNSAID : said.terms);
        }
    }

    /** Notes that a report was not delivered by the day on which it was due. */
    @Allowed(POLICY)
    record NoteOverdueReport(UUID project, UUID agreement, ReportDue report) implements FundsCommand {}
}
