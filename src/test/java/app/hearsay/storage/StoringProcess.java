package app.hearsay.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A process that stores rows, one after the other, until it is killed, whatever happens to its database. It writes a
/// line for each try in the moment in which it knows: `kept ID`, or `refused` and why.
final class StoringProcess {

    private static final int PAUSE_MILLIS = 20;
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private StoringProcess() {}

    /// @param arguments the address of the database, and a number of this process of up to three digits
    static void main(String[] arguments) throws InterruptedException {
        var modules = Modules.start(arguments[0]);
        var transaction = new TransactionTemplate(modules.getBean(PlatformTransactionManager.class));
        var jdbc = modules.getBean(JdbcClient.class);
        for (int i = 0; ; i++) {
            var id = UUID.randomUUID();
            var code = "%s%09d".formatted(arguments[1], i);
            try {
                transaction.executeWithoutResult(
                        _ -> jdbc.sql("insert into learner (id, resume_code, since) values (?, ?, current_timestamp)")
                                .params(id, code)
                                .update());
                say("kept " + id);
            } catch (RuntimeException e) {
                say("refused: " + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
