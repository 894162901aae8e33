import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes folders from which the program starts without Java: {@code java src/packaging/AppImage.java TARGET [PLATFORM JMODS JAVAFX]}.
 * It links a runtime with JavaFX inside, trims the libraries to one platform, gives the runtime an archive of the classes that a start
 * reads, puts a launcher before it (for packages), and sets up a folder to carry about. TARGET is where {@code mvn package} put the jar
 * and {@code lib}. For another platform than this machine's, JMODS is the {@code jmods} folder of a JDK for it, of the version that runs
 * this, and JAVAFX a folder with its JavaFX jars; its archive and its launcher are made there.
 */
public final class AppImage {
    private static final String MODULES = "java.base,java.desktop,java.logging,java.sql,java.xml,jdk.unsupported,jdk.xml.dom,jdk.localedata,"
            + "javafx.controls";
    /** Those that the window speaks in: files of their own, since the toolkit copies what it finds in a jar to the temporary folder. */
    private static final String WINDOW_FONTS = "(SourceSerif4|IBMPlexSans)-.*\\.(ttf|txt)";
    private static final String CLASSES = "start.classlist";
    private static final Path SOURCES = Path.of("src", "packaging");
    private static final List<Platform> PLATFORMS = List.of(new Platform("linux-x64", "linux-amd64", "Linux/x86_64", ".so"),
            new Platform("linux-aarch64", "linux-aarch64", "Linux/aarch64", ".so"),
            new Platform("windows-x64", "windows-amd64", "Windows/x86_64", ".dll"),
            new Platform("macos-x64", "macos-amd64", "Mac/x86_64", ".dylib"),
            new Platform("macos-aarch64", "macos-aarch64", "Mac/aarch64", ".dylib"));

    /** Where the program shall run: its name in our files, in jmod's and in SQLite's jar, and what its shared libraries end with. */
    private record Platform(String name, String jmod, String sqlite, String library) {
        String system() {
            return name.substring(0, name.indexOf('-'));
        }
    }

    private final Path target;
    private final Platform platform;
    private final Path jmods;
    private final Path javafx;
    private final Path work;

    private AppImage(Path target, Platform platform, Path jmods, Path javafx) {
        this.target = target;
        this.platform = platform;
        this.jmods = jmods;
        this.javafx = javafx;
        this.work = target.resolve("image").resolve(platform.name);
    }

    public static void main(String... words) throws IOException, InterruptedException {
        Path target = Path.of(words.length > 0 ? words[0] : "target");
        Platform here = platform(here());
        AppImage image = words.length < 4 ? new AppImage(target, here, Path.of(System.getProperty("java.home"), "jmods"), target.resolve("lib"))
                : new AppImage(target, platform(words[1]), Path.of(words[2]), Path.of(words[3]));
        image.make(image.platform.equals(here));
    }

    private static Platform platform(String name) {
        return PLATFORMS.stream().filter(platform -> platform.name.equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "No platform " + name + "; there are " + String.join(", ", PLATFORMS.stream().map(Platform::name).toList()) + "."));
    }

    private static String here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.startsWith("win") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        return family + (System.getProperty("os.arch").equals("aarch64") ? "-aarch64" : "-x64");
    }

    private void make(boolean here) throws IOException, InterruptedException {
        delete(work);
        Path runtime = runtime(modules());
        Path app = libraries();
        if (here) {
            archiveOfAStart(runtime);
            launcher(runtime, app);
        }
        System.out.println(stick(runtime, app));
    }

    /** The ordinary JavaFX jars as modules to link: their native libraries lie in the runtime then, and no start unpacks them. */
    private Path modules() throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (String name : List.of("base", "graphics", "controls")) {
            Path classes = Files.createDirectories(work.resolve("javafx").resolve(name).resolve("classes"));
            Path natives = Files.createDirectories(classes.resolveSibling("natives"));
            unpack(only(javafx, "javafx-" + name + "-.+-(linux|win|mac).*\\.jar"),
                    entry -> Optional.of(entry.endsWith(platform.library) ? natives.resolve(entry) : classes.resolve(entry)));
            tool("jmod", "create", "--class-path", classes, "--libs", natives, "--target-platform", platform.jmod,
                    modules.resolve("javafx." + name + ".jmod"));
        }
        return modules;
    }

    private Path runtime(Path modules) throws IOException, InterruptedException {
        Path runtime = work.resolve("runtime");
        tool("jlink", "--module-path", modules + System.getProperty("path.separator") + jmods, "--add-modules", MODULES,
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--include-locales=en",
                "--compress=" + (Runtime.version().feature() < 21 ? "2" : "zip-6"), "--output", runtime);
        if (platform.name.equals(here()) && platform.system().equals("linux")) {
            run("strip", "--strip-unneeded", runtime.resolve("lib/server/libjvm.so"));
        }
        return runtime;
    }

    /** The program and what it needs, with the native libraries of this platform alone. */
    private Path libraries() throws IOException {
        Path app = work.resolve("app");
        Path natives = Files.createDirectories(app.resolve("native"));
        Path lib = Files.createDirectories(app.resolve("lib"));
        Files.copy(target.resolve("balancing-act.jar"), app.resolve("balancing-act.jar"));
        Files.copy(target.resolve("classes/META-INF/THIRD-PARTY.txt"), app.resolve("THIRD-PARTY.txt"));
        Path bom = target.resolve("balancing-act.cdx.json");
        if (!Files.exists(bom)) {
            throw new IllegalStateException("The list of what is inside, " + bom + ", is not there: Maven makes it in `package`, and not with -o.");
        }
        Files.copy(bom, app.resolve("bom.json"));
        Path fonts = Files.createDirectories(app.resolve("fonts"));
        for (Path font : list(target.resolve("classes/assets/fonts"))) {
            if (font.getFileName().toString().matches(WINDOW_FONTS)) {
                Files.copy(font, fonts.resolve(font.getFileName()));
            }
        }
        for (Path jar : list(target.resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.startsWith("sqlite-jdbc")) {
                String mine = "org/sqlite/native/" + platform.sqlite + "/";
                unpack(jar, entry -> entry.startsWith(mine) ? Optional.of(natives.resolve(entry.substring(mine.length()))) : Optional.empty());
                without(jar, lib.resolve(name), "org/sqlite/native/.*");
            } else if (name.matches("jna-\\d.*") && !platform.system().equals("windows")) {
                without(jar, lib.resolve(name), "com/sun/jna/.*jnidispatch.*");
            } else if (!name.startsWith("javafx-")) {
                Files.copy(jar, lib.resolve(name));
            }
        }
        return app;
    }

    /** @param app the program's folder, as whoever starts it writes it */
    private List<String> options(String app) throws IOException {
        String library = only(work.resolve("app/native"), ".*").getFileName().toString();
        return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.sqlite.lib.path=" + app + "/native", "-Dorg.sqlite.lib.name=" + library);
    }

    /**
     * The same bytes at each build: made on one processor, without a compiler beside it, at addresses that are always the same, with
     * memory that holds the same where nothing was written, until two are equal. (A thread that is late may still give another order.)
     * Where the build lies leaves its mark, by paths and by the room that the environment takes: so a copy of that Java makes it, in a
     * folder that is called the same at each build, with nothing around it.
     */
    private void archiveOfAStart(Path runtime) throws IOException, InterruptedException {
        Path archive = runtime.resolve(platform.system().equals("windows") ? "bin" : "lib").resolve("server").resolve("classes.jsa");
        Path same = Path.of(System.getProperty("java.io.tmpdir"), "balancing-act-runtime");
        delete(same);
        copy(runtime, same);
        Files.copy(SOURCES.resolve(CLASSES), same.resolve(CLASSES));
        Path other = same.resolve("classes.jsa");
        dump(same, other);
        do {
            Files.move(other, archive, StandardCopyOption.REPLACE_EXISTING);
            dump(same, other);
        } while (Files.mismatch(archive, other) >= 0);
        delete(same);
    }

    private void dump(Path runtime, Path archive) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(platform.system().equals("linux") ? List.of("setarch", "--addr-no-randomize", "taskset", "--cpu-list", "0")
                : List.of());
        words.addAll(List.of(runtime.resolve("bin").resolve("java").toString(), "-Xshare:dump", "-XX:+UseSerialGC", "-Xint", "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism", "-XX:+ReduceSignalUsage", "-Xlog:cds=off,cds+heap=off:stdout",
                "-XX:SharedClassListFile=" + CLASSES, "-XX:SharedArchiveFile=" + archive));
        ProcessBuilder java = new ProcessBuilder(words).directory(runtime.toFile());
        java.environment().keySet().retainAll(List.of("PATH"));
        java.environment().put("MALLOC_PERTURB_", "7");
        check(java.inheritIO().start().waitFor(), "The archive of a start");
    }

    private void launcher(Path runtime, Path app) throws IOException {
        List<Object> words = new ArrayList<>(List.of("--type", "app-image", "--name", "balancing-act", "--app-version", version(),
                "--runtime-image", runtime, "--input", app, "--main-jar", "balancing-act.jar", "--main-class", "org.balancingact.Main",
                "--description", "A training simulator: leading or managing, which does this moment need?", "--dest", work.resolve("package")));
        options("$APPDIR").forEach(option -> words.addAll(List.of("--java-options", option)));
        words.addAll(List.of("--icon", icon()));
        if (platform.system().equals("windows")) {
            words.addAll(List.of("--add-launcher", "balancing-act-console=" + SOURCES.resolve("windows/console.properties")));
        }
        tool("jpackage", words.toArray());
    }

    private Path icon() {
        return switch (platform.system()) {
            case "windows" -> SOURCES.resolve("icon/balancing-act.ico");
            case "macos" -> SOURCES.resolve("icon/balancing-act.icns");
            default -> Path.of("assets/icon/256.png");
        };
    }

    /** A folder to carry about, which keeps its data beside itself and starts by a script. */
    private Path stick(Path runtime, Path app) throws IOException {
        Path folder = work.resolve("balancing-act-" + version() + "-" + platform.name);
        copy(SOURCES.resolve("stick").resolve(platform.system()), folder);
        copy(SOURCES.resolve("stick/all"), folder);
        copy(runtime, folder.resolve("runtime"));
        copy(app, folder.resolve("app"));
        return folder;
    }

    /** Three numbers, as packages want them. */
    private static String version() throws IOException {
        return Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<version>(\\d+\\.\\d+\\.\\d+).*", "$1");
    }

    private static void tool(String name, Object... words) {
        int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, Stream.of(words).map(Object::toString).toArray(String[]::new));
        check(code, name);
    }

    private static void run(Object... words) throws IOException, InterruptedException {
        check(new ProcessBuilder(Stream.of(words).map(Object::toString).toList()).inheritIO().start().waitFor(), words[0]);
    }

    private static void check(int code, Object what) {
        if (code != 0) {
            throw new IllegalStateException(what + " ended with " + code + ".");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path only(Path folder, String name) throws IOException {
        List<Path> found = list(folder).stream().filter(file -> file.getFileName().toString().matches(name)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("One file " + name + " was expected in " + folder + ", and there are " + found.size() + ".");
        }
        return found.get(0);
    }

    private static void unpack(Path jar, Function<String, Optional<Path>> destination) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                Optional<Path> path = destination.apply(entry.getName());
                if (path.isPresent()) {
                    Files.createDirectories(path.get().getParent());
                    Files.copy(file.getInputStream(entry), path.get());
                }
            }
        }
    }

    /** The same jar without some entries, with the times that they had. */
    private static void without(Path jar, Path smaller, String names) throws IOException {
        try (JarFile file = new JarFile(jar.toFile()); JarOutputStream out = new JarOutputStream(Files.newOutputStream(smaller))) {
            for (JarEntry entry : file.stream().filter(entry -> !entry.getName().matches(names)).toList()) {
                JarEntry kept = new JarEntry(entry.getName());
                kept.setTime(entry.getTime());
                out.putNextEntry(kept);
                file.getInputStream(entry).transferTo(out);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
