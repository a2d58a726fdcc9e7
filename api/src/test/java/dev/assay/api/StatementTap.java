package dev.assay.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Records the statements that go through data sources, with their parameters and with whoever had them executed. */
final class StatementTap {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Executed> executed = new CopyOnWriteArrayList<>();
    private final Supplier<String> origin;

    /** @param origin asked in the thread that executes a statement */
    StatementTap(Supplier<String> origin) {
        this.origin = origin;
    }

    /** A parameter as it was set, for setting it once more. */
    // As JDBC hands it over; nobody compares two.
    @SuppressWarnings("ArrayRecordComponent")
    private record Parameter(Method setter, Object[] arguments) {
        void set(PreparedStatement statement) throws SQLException {
            Object[] again = arguments.clone();
            if (arguments[1] instanceof Elements(String type, Object[] elements)) {
                again[1] = statement.getConnection().createArrayOf(type, elements);
            }
            call(statement, setter, again);
        }
    }

    /** Of an array, which belongs to a connection. */
    // As JDBC hands it over; nobody compares two.
    @SuppressWarnings("ArrayRecordComponent")
    private record Elements(String type, Object[] elements) {}

    /**
     * A statement that was executed.
     *
     * @param sql with single spaces
     */
    record Executed(String origin, String sql, List<Parameter> parameters) {
        /** Gives a statement with the same places the same parameters. */
        void bind(PreparedStatement statement) throws SQLException {
            for (Parameter parameter : parameters) {
                parameter.set(statement);
            }
        }
    }

    /** All so far, in order. */
    List<Executed> executed() {
        return List.copyOf(executed);
    }

    DataSource over(DataSource source) {
        return proxy(DataSource.class, source, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? over(connection) : result;
        });
    }

    private Connection over(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            return switch (result) {
                case PreparedStatement statement -> over(statement, (String) arguments[0]);
                case Statement statement -> over(statement);
                case null, default -> result;
            };
        });
    }

    private PreparedStatement over(PreparedStatement statement, String sql) {
        Map<Integer, Parameter> parameters = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer index) {
                parameters.put(index, new Parameter(method, kept(arguments)));
            } else if (method.getName().startsWith("execute")) {
                record(sql, List.copyOf(parameters.values()));
            }
            return call(statement, method, arguments);
        });
    }

    private Statement over(Statement statement) {
        return proxy(Statement.class, statement, (method, arguments) -> {
            if (method.getName().startsWith("execute") && arguments != null) {
                record((String) arguments[0], List.of());
            }
            return call(statement, method, arguments);
        });
    }

    private void record(String sql, List<Parameter> parameters) {
        executed.add(new Executed(origin.get(), normal(sql), parameters));
    }

    static String normal(String sql) {
        return SPACE.matcher(sql.strip()).replaceAll(" ");
    }

    private static Object[] kept(Object[] arguments) throws SQLException {
        Object[] kept = arguments.clone();
        if (kept[1] instanceof Array array) {
            kept[1] = new Elements(
                    array.getBaseTypeName(),
                    Stream.of((Object[]) array.getArray()).toArray());
        }
        return kept;
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws SQLException;
    }

    // A proxy equals itself alone.
    @SuppressWarnings("ReferenceEquality")
    private static <T> T proxy(Class<T> type, T of, Call call) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "unwrap" -> ((Class<?>) arguments[0]).isInstance(proxy) ? proxy : call.of(method, arguments);
            default -> call.of(method, arguments);
        };
        return type.cast(Proxy.newProxyInstance(of.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                default -> throw new AssertionError(e);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
