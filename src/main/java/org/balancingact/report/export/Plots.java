package org.balancingact.report.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Interval;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.MixWords;
import org.balancingact.report.plot.MixPlot;
import org.balancingact.report.plot.PathPlot;
import org.balancingact.report.plot.Svg;
import org.balancingact.report.plot.TimelinePlot;
import org.balancingact.report.plot.WaterfallPlot;

/** The plots of a run as files of their own, each with the line that goes with every export. */
public final class Plots {
    private Plots() {}

    /** Writes every plot into the folder, which is made where it is missing; gives the files. */
    public static List<WrittenFile> write(ExportedRun run, PlotFormat format, Path folder) {
        FileOutput.makeFolder(folder);
        return drawings(run.debrief()).entrySet().stream().map(plot -> {
            Path file = folder.resolve(run.fileName() + "-" + plot.getKey() + "." + format.id());
            return FileOutput.write(file, format.content(plot.getValue()));
        }).toList();
    }

    /** A folder for the plots in another one, where nothing can be replaced because it is not there yet. */
    public static Path freshFolder(ExportedRun run, Path parent) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> parent.resolve(run.fileName() + "-plots" + (number == 1 ? "" : "-" + number)))
                .filter(folder -> Files.notExists(folder)).findFirst().orElseThrow();
    }

    /** By name. A mix of few decisions is not drawn, as in the debrief. */
    static Map<String, Svg> drawings(Debrief debrief) {
        Map<String, Svg> plots = new LinkedHashMap<>();
        plots.put("timeline", TimelinePlot.draw(debrief));
        Optional<Interval> share = debrief.tally().mix().leaderShare().filter(known -> MixWords.describable(debrief.tally().mix()));
        share.ifPresent(known -> plots.put("mix", MixPlot.draw(known)));
        plots.put("amounts", PathPlot.draw(debrief.twoAmounts()));
        for (Change change : debrief.changesToEnd()) {
            plots.put("why-" + change.indicator().name().toLowerCase(Locale.ROOT), WaterfallPlot.draw(change));
        }
        String caution = Messages.of("export").text("caution.plot", debrief.run().scenario().title());
        plots.replaceAll((name, plot) -> plot.captioned(caution));
        return plots;
    }
}
