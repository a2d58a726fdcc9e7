package dev.assay.api.contract;

import dev.assay.api.auth.Caller;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.UriRouteInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;

/**
 * A route of the server, as far as a document can tell of it.
 *
 * @param path without the query
 * @param method of the controller
 * @param roles one of which a caller has; none for everybody
 */
public record Operation(HttpMethod verb, String path, Method method, List<String> roles) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

    /** Of a route that says nothing besides its types. */
    @Contract
    private static Contract unsaid() {
        try {
            return Operation.class.getDeclaredMethod("unsaid").getAnnotation(Contract.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static Operation of(UriRouteInfo<?, ?> route) {
        ExecutableMethod<?, ?> executable =
                (ExecutableMethod<?, ?>) route.getTargetMethod().getExecutableMethod();
        String path = route.getUriMatchTemplate().toPathString();
        Method method = executable.getTargetMethod();
        Secured own = method.getAnnotation(Secured.class);
        Secured secured = own == null ? method.getDeclaringClass().getAnnotation(Secured.class) : own;
        if (secured == null) {
            throw new IllegalStateException(method + " does not say who may call it (expected: @Secured)");
        }
        List<String> roles = List.of(secured.value());
        return new Operation(
                route.getHttpMethod(),
                path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
                method,
                roles.contains(SecurityRule.IS_ANONYMOUS) ? List.of() : roles);
    }

    String id() {
        return method.getName();
    }

    Contract contract() {
        Contract said = method.getAnnotation(Contract.class);
        return said == null ? unsaid() : said;
    }

    /** Whether reading answers 304 to those who have the version. */
    boolean answersUnchanged() {
        return verb == HttpMethod.GET && contract().versioned() && !contract().changesUnseen();
    }

    List<String> pathVariables() {
        Matcher matcher = VARIABLE.matcher(path);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** The parameter for a variable of the path. */
    Parameter pathParameter(String name) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> nameInPath(parameter).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " has no parameter " + name));
    }

    private static String nameInPath(Parameter parameter) {
        PathVariable said = parameter.getAnnotation(PathVariable.class);
        return said == null ? parameter.getName() : said.value();
    }

    List<Parameter> queryParameters() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryValue.class))
                .toList();
    }

    List<Parameter> headerParameters() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Header.class))
                .toList();
    }

    Optional<Parameter> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .findFirst();
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    /** Whether it also listens to who is signed in, without asking for it. */
    boolean knowsWhoCalls() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == Authentication.class)
                || Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == Caller.class);
    }

    /** Of the body of a success. */
    String mediaType() {
        Produces produces = method.getAnnotation(Produces.class);
        return produces == null ? MediaType.APPLICATION_JSON : produces.value()[0];
    }

    boolean isStream() {
        return Publisher.class.isAssignableFrom(method.getReturnType());
    }

    boolean isFile() {
        return answer() == StreamedFile.class;
    }

    /** The type of the body of a success; {@link Void} for none. */
    Type answer() {
        if (method.getGenericReturnType() instanceof ParameterizedType generic && !isStream()) {
            return generic.getActualTypeArguments()[0];
        }
        if (isStream()) {
            return String.class;
        }
        throw new IllegalStateException(method + " answers " + method.getGenericReturnType()
                + " (expected: HttpResponse<…> with the type of its body)");
    }
}
