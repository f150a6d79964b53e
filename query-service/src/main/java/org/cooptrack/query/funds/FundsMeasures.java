package org.cooptrack.query.funds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** The money of projects, one figure for each type of transaction; always by currency, for currencies are never added. */
@Component
class FundsMeasures implements Measures {
    private static final Set<Dimension> DIMENSIONS = Set.of(Dimension.PROJECT, Dimension.CURRENCY,
            Dimension.DEVELOPMENT_PARTNER, Dimension.COUNTRY, Dimension.REGION, Dimension.SECTOR);

    @Override
    public List<Measure> measures() { return Stream.of(TransactionType.values()).map(FundsMeasures::measure).toList(); }

    private static Measure measure(TransactionType type) {
        return switch (type) {
            case COMMITMENT -> money(type, "Engagements reçus", "Commitments", "Compromisos recibidos");
            case RECEIPT -> money(type, "Fonds reçus", "Receipts", "Fondos recibidos");
            case DISBURSEMENT -> money(type, "Décaissements", "Disbursements", "Desembolsos");
            case EXPENDITURE -> money(type, "Dépenses", "Expenditure", "Gastos");
            case PLEDGE ->
                money(type, "Promesses de contribution reçues", "Pledges", "Promesas de contribución recibidas");
            case OUTGOING_COMMITMENT ->
                money(type, "Engagements accordés", "Outgoing commitments", "Compromisos otorgados");
            case OUTGOING_PLEDGE -> money(type, "Promesses accordées", "Outgoing pledges", "Promesas otorgadas");
            case INTEREST_PAYMENT -> money(type, "Paiements d'intérêts", "Interest payments", "Pagos de intereses");
            case LOAN_REPAYMENT -> money(type, "Remboursements de prêts", "Loan repayments", "Reembolsos de préstamos");
            case REIMBURSEMENT -> money(type, "Remboursements", "Reimbursements", "Reembolsos");
            case EQUITY_PURCHASE ->
                money(type, "Prises de participation", "Purchases of equity", "Compras de participaciones");
            case EQUITY_SALE ->
                money(type, "Cessions de participations", "Sales of equity", "Ventas de participaciones");
            case CREDIT_GUARANTEE -> money(type, "Garanties de crédit", "Credit guarantees", "Garantías de crédito");
        };
    }

    private static Measure money(TransactionType type, String french, String english, String spanish) {
        return new Measure(type.measure(), 2, Kind.MONEY, DIMENSIONS, text(french, english, spanish), definition(type));
    }

    private static LocalizedText definition(TransactionType type) {
        return text(
                "Somme des transactions de type " + type.code()
                        + " (liste IATI TransactionType), à leur date, par monnaie ; "
                        + "remboursements, dégagements et annulations en déduction. "
                        + "Une transaction n'est d'un pays, d'une région ou d'un secteur que si elle le dit elle-même.",
                "Sum of the transactions of type " + type.code()
                        + " (IATI code list TransactionType), on their date, by "
                        + "currency; refunds, de-commitments and reversals deducted. A transaction has a country, region or "
                        + "sector only if it names one itself.",
                "Suma de las transacciones de tipo " + type.code() + " (lista IATI TransactionType), en su fecha, por "
                        + "moneda; se deducen reembolsos, cancelaciones de compromisos y anulaciones. Una transacción solo es "
                        + "de un país, una región o un sector si ella misma lo indica.");
    }

    private static LocalizedText text(String french, String english, String spanish) {
        return LocalizedText.of(Map.of("fr", french, "en", english, "es", spanish));
    }
}
