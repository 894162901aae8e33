package org.balancingact;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.NullMarked;

/** The layout of the packages: who may know whom. A rule that proves wrong is changed with a decision note. */
@AnalyzeClasses(packages = "org.balancingact", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.balancingact.";

    @ArchTest
    static final ArchRule wordsKnowNobody = mayImport("i18n");

    @ArchTest
    static final ArchRule theWriterOfFilesKnowsOnlyWords = mayImport("file", "i18n");

    @ArchTest
    static final ArchRule theLogOfFailuresKnowsOnlyWords = mayImport("log", "i18n");

    @ArchTest
    static final ArchRule theModelKnowsOnlyWords = mayImportExactly("scenario", "i18n");

    @ArchTest
    static final ArchRule filesKnowTheModel = mayImport("scenario.json", "scenario", "i18n");

    @ArchTest
    static final ArchRule whatIsKeptBesideAScenarioKnowsWhatItCounts =
            mayImport("scenario.kept", "scenario", "scenario.json", "engine", "analysis..");

    @ArchTest
    static final ArchRule theEngineKnowsTheModel = mayImport("engine", "scenario");

    @ArchTest
    static final ArchRule analysisKnowsRuns = mayImport("analysis", "engine", "scenario");

    @ArchTest
    static final ArchRule checksKnowScenariosAndCounts = mayImport("check", "analysis..", "engine", "scenario", "scenario.json", "i18n");

    @ArchTest
    static final ArchRule theRecordKnowsScenariosAndRuns = mayImportExactly("journal", "engine", "scenario", "scenario.json", "i18n");

    @ArchTest
    static final ArchRule theStoreKeepsTheRecord =
            mayImport("journal.store", "journal", "engine", "scenario", "scenario.json", "file", "log", "i18n");

    @ArchTest
    static final ArchRule carriedRunsNeedNoStore = mayImport("journal.carry", "journal", "analysis.votes", "engine", "scenario", "scenario.json", "i18n");

    /** Whoever shows a run being played, at a window, a terminal or in a room, comes after it. */
    @ArchTest
    static final ArchRule playKnowsRunsAndTheRecord = mayImport("play", "analysis", "engine", "journal", "scenario");

    /** A room plays with {@code play}, and is shown by the command line or the window. Phones of tables read the story in the words of reports. */
    @ArchTest
    static final ArchRule aRoomPlaysRunsOnRecord = mayImport("room", "analysis..", "engine", "journal", "journal.carry", "play",
            "report.words", "scenario", "scenario.json", "i18n");

    @ArchTest
    static final ArchRule phonesReachTheRoomOnlyOverItsDesk = classes().that().resideInAPackage(ROOT + "room.web").should().onlyDependOnClassesThat(
            outsideOfTheProgram().or(resideInAnyPackage(ROOT + "room.web", ROOT + "i18n"))
                    .or(nameMatching(".*\\.(PhoneDesk|PhoneView(\\$.*)?|TableView(\\$.*)?|Counted|JoinPoint)")));

    @ArchTest
    static final ArchRule aRoomKnowsNoFiles = noClasses().that().resideInAPackage(ROOT + "room").should().dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

    /** Nothing else of the program has ever listened or gone anywhere. */
    @ArchTest
    static final ArchRule onlyThePhonesHaveANetwork = noClasses().that().resideOutsideOfPackage(ROOT + "room.web")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.net.NetworkInterface")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.ServerSocket")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.DatagramSocket")
            .orShould().dependOnClassesThat().resideInAPackage("java.net.http..");

    /** What is taught knows stories only by the codes of the taught text. */
    @ArchTest
    static final ArchRule lessonsKnowTheRecord = mayImport("learn", "journal", "scenario", "scenario.json", "i18n");

    @ArchTest
    static final ArchRule reportsKnowWhatTheyTell =
            mayImport("report", "analysis..", "engine", "learn", "journal", "journal.carry", "scenario", "scenario.json",
                    "scenario.kept", "check", "picture..", "file", "i18n");

    @ArchTest
    static final ArchRule factsComeBeforeTheirWords = mayImportExactly("report", "analysis..", "engine", "journal", "scenario",
            "scenario.json", "scenario.kept", "report.room");

    /** What draws or writes a file may use the words; the words serve the window and the terminal as well. */
    @ArchTest
    static final ArchRule wordsOfReportsKnowNoFiles = noClasses().that().resideInAPackage(ROOT + "report.words")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "report.json", ROOT + "report.page", ROOT + "report.table",
                    ROOT + "report.export", ROOT + "picture..");

    /** Pictures stand between words and pages (decision 13). */
    @ArchTest
    static final ArchRule picturesKnowFactsAndTheirWords =
            mayImport("picture", "analysis..", "engine", "learn", "scenario", "report.words", "report.letters", "i18n");

    @ArchTest
    static final ArchRule nobodyImportsTheCommandLine = noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
            .and().doNotHaveFullyQualifiedName(ROOT + "Main")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "cli..");

    @ArchTest
    static final ArchRule nobodyImportsTheWindow = noClasses().that().resideOutsideOfPackage(ROOT + "app..")
            .and().doNotHaveFullyQualifiedName(ROOT + "Main")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "app..");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsItsToolkit = noClasses().that().resideOutsideOfPackage(ROOT + "app..")
            .and().doNotHaveFullyQualifiedName(ROOT + "Main")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat(resideInAPackage("javafx..").and(
                    not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noOtherToolkits = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javafx.scene.web..", "javafx.embed..");

    @ArchTest
    static final ArchRule engineAndAnalysisKnowNoFilesAndNoClock = noClasses()
            .that().resideInAnyPackage(ROOT + "engine..", ROOT + "analysis..")
            .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.time..", "java.net..")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule engineAndAnalysisKnowNoChanceWithoutASeed = noClasses()
            .that().resideInAnyPackage(ROOT + "engine..", ROOT + "analysis..")
            .should().dependOnClassesThat().areAssignableTo(ThreadLocalRandom.class)
            .orShould().dependOnClassesThat().areAssignableTo(SecureRandom.class)
            .orShould().callConstructor(Random.class)
            .orShould().callConstructor(SplittableRandom.class)
            .orShould().callMethod(Math.class, "random")
            .orShould().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule jsonIsReadAndWrittenInFewPlaces = noClasses()
            .that().resideOutsideOfPackages(ROOT + "scenario.json..", ROOT + "scenario.kept..", ROOT + "journal.carry..", ROOT + "report.json..",
                    ROOT + "app.settings..")
            .should().dependOnClassesThat().resideInAPackage("com.google.gson..");

    @ArchTest
    static final ArchRule filesAreWrittenByOneWriter = noClasses()
            .that().resideOutsideOfPackages(ROOT + "file..", ROOT + "journal.store..")
            .should().callMethodWhere(target(owner(type(Files.class))).and(target(nameMatching("write.*|newOutputStream|newBufferedWriter|newByteChannel"))))
            .orShould().callConstructor(FileOutputStream.class, String.class)
            .orShould().callConstructor(FileOutputStream.class, File.class)
            .orShould().dependOnClassesThat().belongToAnyOf(FileWriter.class, RandomAccessFile.class);

    /** The toolkit's own keeps a picture of all that it shows. */
    @ArchTest
    static final ArchRule scrolledPagesArePaintedStraight = noClasses().that().doNotHaveSimpleName("DirectScrollPane")
            .should().callConstructor(ScrollPane.class).orShould().callConstructor(ScrollPane.class, Node.class);

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
            .should().accessField(System.class, "out");

    /** So that no failure gets lost on a thread that nobody listens to. */
    @ArchTest
    static final ArchRule theWindowHasNoThreadsButThoseThatTellOfFailures = noClasses()
            .that().resideInAPackage(ROOT + "app..").and().resideOutsideOfPackage(ROOT + "app.task")
            .and().doNotHaveFullyQualifiedName(ROOT + "app.App").and().doNotHaveFullyQualifiedName(ROOT + "app.Beforehand")
            .should().dependOnClassesThat().belongToAnyOf(Executors.class, Timer.class, CompletableFuture.class, ForkJoinPool.class)
            .orShould().callConstructorWhere(target(owner(assignableTo(Thread.class))));

    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsTraces = noClasses().that().resideOutsideOfPackage(ROOT + "cli")
            .should().callMethodWhere(target(nameMatching("printStackTrace|dumpStack")));

    @ArchTest
    static final ArchRule noPackageCycles = slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    /** The packages of {@code app} that screens stand on. */
    private static final Set<String> FOUNDATION = Set.of("nav", "task", "settings", "i18n", "style", "control", "plot", "art", "counting", "story");

    @ArchTest
    static final ArchRule noScreenImportsAnother = slices().assignedFrom(new Screens()).should().notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new ArchCondition<>("be in a null-marked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " has no package-info.java with @NullMarked"));
        }
    }).because("nothing in this program is null but what says so: package-info.java says that, and what the package is for");

    private static ArchRule mayImport(String area, String... allowed) {
        return classes().that().resideInAPackage(ROOT + area + "..").should().onlyDependOnClassesThat(
                outsideOfTheProgram()
                        .or(resideInAnyPackage(names(area + "..", allowed)))).allowEmptyShould(true);
    }

    private static ArchRule mayImportExactly(String area, String... allowed) {
        return classes().that().resideInAPackage(ROOT + area).should().onlyDependOnClassesThat(
                outsideOfTheProgram()
                        .or(resideInAnyPackage(names(area, allowed))));
    }

    private static DescribedPredicate<JavaClass> outsideOfTheProgram() {
        return not(resideInAPackage("org.balancingact.."));
    }

    private static String[] names(String area, String... allowed) {
        String[] names = new String[allowed.length + 1];
        names[0] = ROOT + area;
        for (int k = 0; k < allowed.length; k++) {
            names[k + 1] = ROOT + allowed[k];
        }
        return names;
    }

    /** Each package under {@code app} that is a screen is a slice. */
    private static final class Screens implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith(ROOT + "app.")) {
                return SliceIdentifier.ignore();
            }
            String screen = name.substring((ROOT + "app.").length()).split("\\.")[0];
            return FOUNDATION.contains(screen) ? SliceIdentifier.ignore() : SliceIdentifier.of(screen);
        }

        @Override
        public String getDescription() {
            return "screens";
        }
    }
}
