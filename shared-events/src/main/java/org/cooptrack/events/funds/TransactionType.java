package org.cooptrack.events.funds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a transaction is (IATI code list TransactionType), and the figure that adds it up. */
public enum TransactionType {
    RECEIPT("1", "receipts"), OUTGOING_COMMITMENT("2", "outgoing-commitments"), DISBURSEMENT("3", "disbursements"),
    EXPENDITURE("4", "expenditure"), INTEREST_PAYMENT("5", "interest-payments"),
    LOAN_REPAYMENT("6", "loan-repayments"), REIMBURSEMENT("7", "reimbursements"),
    EQUITY_PURCHASE("8", "equity-purchases"), EQUITY_SALE("9", "equity-sales"),
    CREDIT_GUARANTEE("10", "credit-guarantees"), COMMITMENT("11", "commitments"),
    OUTGOING_PLEDGE("12", "outgoing-pledges"), PLEDGE("13", "pledges");

    private final String code;
    private final String measure;

    TransactionType(String code, String measure) {
        this.code = code;
        this.measure = measure;
    }

    @JsonCreator
    public static TransactionType of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a transaction type: " + code));
    }

    @JsonValue
    public String code() { return code; }

    /** The figure this type adds up to. */
    public String measure() {
        return measure;
    }
}
