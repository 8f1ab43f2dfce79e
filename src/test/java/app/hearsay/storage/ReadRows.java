package app.hearsay.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the rows that the modules fetch from their database, and the statements that do. For tests that run alone on
/// theirs.
public final class ReadRows implements BeanPostProcessor {

    /// What was fetched.
    public record Count(long statements, long rows) {}

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();

    /// What the work fetches.
    public Count during(Runnable work) {
        long statementsBefore = statements.get();
        long rowsBefore = rows.get();
        work.run();
        return new Count(statements.get() - statementsBefore, rows.get() - rowsBefore);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(Connection.class, super.getConnection());
        }
    }

    private <T> T counted(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return noted(method.invoke(target, arguments), method.getReturnType(), method.getName());
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private @Nullable Object noted(@Nullable Object result, Class<?> type, String method) {
        if (method.equals("next") && Boolean.TRUE.equals(result)) {
            rows.incrementAndGet();
        }
        if (result != null && Statement.class.isAssignableFrom(type)) {
            return counted(type, result);
        }
        if (result instanceof ResultSet set) {
            statements.incrementAndGet();
            return counted(ResultSet.class, set);
        }
        return result;
    }
}
