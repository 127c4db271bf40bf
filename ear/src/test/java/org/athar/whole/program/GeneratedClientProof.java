package org.athar.whole.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.athar.harness.Program;
import org.athar.harness.Suite;
import org.athar.harness.Tokens;
import org.junit.jupiter.api.Test;

/** A client that a public generator makes from the served description compiles, and reads what is served. */
class GeneratedClientProof {

    private static final String WHO = "rania.alhadidi";
    private static final Path FOLDER = Path.of("target", "client");

    @Test
    void compiles_and_reads_sites() throws Exception {
        Files.createDirectories(FOLDER);
        Path description = FOLDER.resolve("openapi.json");
        Files.writeString(description, Program.of(WHO).get("openapi.json").body());
        generate(description);
        compile();
        try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            Object sites = api(loader, "SitesApi");
            Object list = call(sites, "listSites");
            assertTrue(((List<?>) call(list, "getItems")).size() > 1, list::toString);
            assertEquals("NIN-0001", call(call(sites, "readSite", "NIN-0001"), "getRef"));
            assertTrue(((List<?>) call(call(api(loader, "CasesApi"), "listCases"), "getItems")).size() > 1);
        }
    }

    private static void generate(Path description) throws IOException, InterruptedException {
        String maker = tools().filter(one -> one.contains("openapi-generator-cli")).findFirst().orElseThrow();
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", maker, "generate",
                "-i", description.toString(), "-g", "java", "--library", "native", "-o", FOLDER.resolve("made").toString(),
                "--additional-properties=useJakartaEe=true,openApiNullable=false,hideGenerationTimestamp=true");
        Process made = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(FOLDER.resolve("made.log").toFile()).start();
        assertEquals(0, made.waitFor(), () -> "see " + FOLDER.resolve("made.log"));
    }

    private static void compile() throws IOException {
        Path classes = Files.createDirectories(FOLDER.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-cp",
                tools().collect(Collectors.joining(File.pathSeparator))));
        try (Stream<Path> sources = Files.walk(FOLDER.resolve("made/src/main/java"))) {
            sources.map(Path::toString).filter(one -> one.endsWith(".java")).forEach(arguments::add);
        }
        assertTrue(arguments.size() > 300, "the client has a class for each route group and each shape");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }

    private static Stream<String> tools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "client-maker"))) {
            return files.map(Path::toString).toList().stream();
        }
    }

    private static URL[] urls() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String one : Stream.concat(tools(), Stream.of(FOLDER.resolve("classes").toString())).toList()) {
            urls.add(Path.of(one).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static Object api(ClassLoader loader, String name) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("org.openapitools.client.ApiClient");
        Object client = type.getConstructor().newInstance();
        type.getMethod("updateBaseUri", String.class).invoke(client, Suite.address().replaceAll("/$", ""));
        String token = Tokens.of(WHO);
        Consumer<HttpRequest.Builder> signed = request -> request.header("Authorization", "Bearer " + token);
        type.getMethod("setRequestInterceptor", Consumer.class).invoke(client, signed);
        return loader.loadClass("org.openapitools.client.api." + name).getConstructor(type).newInstance(client);
    }

    /** Calls a method with what is given first, and nothing for the rest. */
    private static Object call(Object on, String name, Object... given) throws ReflectiveOperationException {
        Method method = Stream.of(on.getClass().getMethods()).filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
        Object[] arguments = new Object[method.getParameterCount()];
        System.arraycopy(given, 0, arguments, 0, given.length);
        return method.invoke(on, arguments);
    }
}
