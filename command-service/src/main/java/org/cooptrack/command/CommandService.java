package org.cooptrack.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes commands over HTTP and writes what becomes of them to the ledger. */
@SpringBootApplication
public class CommandService {
    public static void main(String[] arguments) { SpringApplication.run(CommandService.class, arguments); }
}
