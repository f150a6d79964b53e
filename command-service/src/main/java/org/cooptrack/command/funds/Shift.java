package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.ABOVE_COMMITMENT;
import static org.cooptrack.command.funds.FundsRule.ABOVE_RECEIPTS;
import static org.cooptrack.events.funds.TransactionType.*;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.value.Decimal;

/** What a wish does to the totals: what no longer stands, and what stands from now on. A total is judged anew wherever it moves for the worse. */
record Shift(Postings from, List<Transaction> gone, List<Transaction> come) {
    /** What may not stand above what: in one currency, of one partner or of all. */
    private record Cover(FundsRule rule, Account covering, List<Account> covered) {}

    static Shift by(Postings from, Transaction come) { return new Shift(from, List.of(), List.of(come)); }

    static Shift without(Postings from, Transaction gone) { return new Shift(from, List.of(gone), List.of()); }

    static Shift between(Postings from, Transaction before, Transaction after) {
        return new Shift(from, List.of(before), List.of(after));
    }

    /** An issue for each rule of which the total is above what covers it, and further above than it was before, or than it would be without. */
    List<Breach> breaches(String field, Checks checks) {
        return Stream.concat(gone.stream(), come.stream()).flatMap(Shift::covers).distinct().filter(this::isWorse)
                .map(Cover::rule).distinct().sorted().map(rule -> checks.issue(rule, field)).toList();
    }

    private boolean isWorse(Cover cover) {
        var before = left(cover);
        var without = before.minus(left(gone, cover));
        var after = without.plus(left(come, cover));
        return after.sign() < 0 && (after.compareTo(before) < 0 || after.compareTo(without) < 0);
    }

    private static Stream<Cover> covers(Transaction says) {
        String currency = says.value().currency();
        var spent = List.of(Account.total(DISBURSEMENT, currency), Account.total(EXPENDITURE, currency));
        var ofAll = Stream.of(new Cover(ABOVE_COMMITMENT, Account.total(COMMITMENT, currency), spent),
                new Cover(ABOVE_RECEIPTS, Account.total(RECEIPT, currency), spent));
        return switch (says.type()) {
            case RECEIPT, COMMITMENT -> Stream.concat(Stream.of(new Cover(ABOVE_COMMITMENT,
                    Account.given(COMMITMENT, says), List.of(Account.given(RECEIPT, says)))), ofAll);
            case DISBURSEMENT, EXPENDITURE -> ofAll;
            case OUTGOING_COMMITMENT, INTEREST_PAYMENT, LOAN_REPAYMENT, REIMBURSEMENT, EQUITY_PURCHASE, EQUITY_SALE,
                    CREDIT_GUARANTEE, OUTGOING_PLEDGE, PLEDGE ->
                Stream.empty();
        };
    }

    private Decimal left(Cover cover) {
        return cover.covered().stream().map(from::total).reduce(from.total(cover.covering()), Decimal::minus);
    }

    private static Decimal left(List<Transaction> says, Cover cover) {
        return cover.covered().stream().map(account -> sum(says, account)).reduce(sum(says, cover.covering()),
                Decimal::minus);
    }

    private static Decimal sum(List<Transaction> says, Account account) {
        return says.stream().filter(one -> Account.all(one.type(), one).contains(account))
                .map(one -> one.value().amount()).reduce(Decimal.ZERO, Decimal::plus);
    }
}
