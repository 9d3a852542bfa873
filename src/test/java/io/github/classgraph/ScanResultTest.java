package io.github.classgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.DataReader;

class ScanResultTest {

    @ParameterizedTest
    @ValueSource(strings = {"tech.tablesaw.io.DataReader", "tech.tablesaw.io.DataWriter"})
    void getClassesImplementing_namesWhatTheJarHolds(String kind) throws Exception {
        Class<?> wanted = Class.forName(kind);
        List<String> there = new ArrayList<>();
        for (String name : classesOfTablesaw()) {
            Class<?> one = Class.forName(name, false, getClass().getClassLoader());
            if (wanted.isAssignableFrom(one) && !Modifier.isAbstract(one.getModifiers())) {
                there.add(name);
            }
        }
        assertThat(there).isNotEmpty();
        assertThat(new ClassGraph().scan().getClassesImplementing(kind).getNames())
                .containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void table_readsAndWritesCsv_asWithTheLibrary() throws IOException {
        assertThat(Table.read().string("a,b\n1,2\n", "csv").column("b").get(0)).isEqualTo(2);
        assertThat(Table.defaultReaderRegistry.getReaderForExtension("csv").map(DataReader::getClass))
                .isPresent();
    }

    private static List<String> classesOfTablesaw() throws IOException {
        String place =
                Table.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        try (JarFile jar = new JarFile(java.net.URLDecoder.decode(place, java.nio.charset.StandardCharsets.UTF_8))) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("tech/tablesaw/io/") && name.endsWith(".class"))
                    .map(name -> name.replace('/', '.').substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
