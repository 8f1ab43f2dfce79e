package app.hearsay.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the rows that a thread fetches from the database, and the statements that do: what others read meanwhile does
/// not count.
public final class ReadRows implements BeanPostProcessor {

    /// What was fetched.
    public record Count(long statements, long rows) {}

    private final ThreadLocal<Count> read = ThreadLocal.withInitial(() -> new Count(0, 0));

    /// What the work fetches on this thread.
    public Count during(Runnable work) {
        var before = read.get();
        work.run();
        var after = read.get();
        return new Count(after.statements() - before.statements(), after.rows() - before.rows());
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
            note(0, 1);
        }
        if (result != null && Statement.class.isAssignableFrom(type)) {
            return counted(type, result);
        }
        if (result instanceof ResultSet set) {
            note(1, 0);
            return counted(ResultSet.class, set);
        }
        return result;
    }

    private void note(long statements, long rows) {
        var before = read.get();
        read.set(new Count(before.statements() + statements, before.rows() + rows));
    }
}
