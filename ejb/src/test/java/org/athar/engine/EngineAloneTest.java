package org.athar.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine compiled by itself, with nothing on the class path. */
@Tag("long")
class EngineAloneTest {

    private static final Path SOURCES = Path.of("src/main/java/org/athar/engine");

    @TempDir
    Path out;

    @Test
    void the_engine_compiles_with_the_jdk_alone() throws IOException {
        List<Path> sources = sources(SOURCES);
        assertTrue(sources.size() > 30, "found " + sources.size());
        StringWriter says = new StringWriter();
        assertTrue(compiles(sources, says), says::toString);
    }

    @Test
    void a_source_that_needs_more_than_the_jdk_does_not() throws IOException {
        Path violator = Files.writeString(out.resolve("NeedsMore.java"),
                "package org.athar.engine; class NeedsMore { jakarta.persistence.EntityManager manager; }");
        assertFalse(compiles(List.of(violator), new StringWriter()));
    }

    private boolean compiles(List<Path> sources, StringWriter says) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            List<String> options = List.of("-proc:none", "--release", "17", "-d", out.toString());
            return compiler.getTask(says, files, null, options, null, files.getJavaFileObjectsFromPaths(sources)).call();
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
