package org.cooptrack.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Follows the ledger, keeps read models of it, and answers questions over HTTP. */
@SpringBootApplication
public class QueryService {
    public static void main(String[] arguments) { SpringApplication.run(QueryService.class, arguments); }
}
