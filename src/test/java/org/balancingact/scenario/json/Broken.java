package org.balancingact.scenario.json;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;

/**
 * The whole file with one thing broken, and the finding that it must give.
 *
 * @param code        of the finding
 * @param find        text of the whole file (its first occurrence) that is replaced
 * @param at          text of the broken file in whose line the finding is
 * @param bySchema    whether the published schema can tell, too
 */
record Broken(String code, String find, String replacement, String at, String path, boolean bySchema) {

    String text() {
        int start = WholeFile.TEXT.indexOf(find);
        if (start < 0) {
            throw new IllegalStateException("not in the whole file: " + find);
        }
        return WholeFile.TEXT.substring(0, start) + replacement + WholeFile.TEXT.substring(start + find.length());
    }

    int line() {
        String before = text().substring(0, text().indexOf(at));
        return 1 + (int) before.chars().filter(character -> character == '\n').count();
    }

    @Override
    public String toString() {
        String shown = find + " -> " + replacement;
        return code + " " + path + ": " + shown.substring(0, Math.min(shown.length(), 100));
    }

    private static Broken schema(String code, String find, String replacement, String at, String path) {
        return new Broken(code, find, replacement, at, path, true);
    }

    private static Broken code(String code, String find, String replacement, String at, String path) {
        return new Broken(code, find, replacement, at, path, false);
    }

    /** One for every way in which a file can be broken that is JSON. */
    static List<Broken> files() {
        String longText = "x".repeat(2001);
        String manyScenes = IntStream.range(0, 198)
                .mapToObj(k -> "{\"id\": \"s" + k + "\", \"week\": 0, \"title\": \"t\", \"text\": [], \"next\": \"end\"},").collect(Collectors.joining());
        return List.of(
                code("BA007", "\"minutes\": 5,", "\"minutes\": 5, \"title\": \"Again\",", "Again", "$.title"),
                schema("BA008", "\"format\": 1", "\"format\": 2", "\"format\"", "$.format"),
                schema("BA009", "\"title\": \"Two Mondays\"", "\"title\": 3", "\"title\": 3", "$.title"),
                schema("BA009", "\"speaker\": \"mara\"", "\"speaker\": null", "null", "$.scenes[0].speaker"),
                schema("BA009", "\"checkpoint\": true", "\"checkpoint\": \"yes\"", "\"yes\"", "$.scenes[0].decision.checkpoint"),
                schema("BA009", "\"weeks\": 12", "\"weeks\": \"12\"", "\"12\"", "$.weeks"),
                schema("BA009", "[\"You lead a team of six.\", \"It is Monday.\"]", "\"You lead.\"", "You lead.", "$.briefing"),
                schema("BA009", "\"cover\": {\"motif\": \"rings\", \"palette\": \"pine\"}", "\"cover\": []", "\"cover\"", "$.cover"),
                schema("BA009", "\"You eat.\"", "7", "\"text\": [7", "$.scenes[1].text[0]"),
                schema("BA010", "\"minutes\"", "\"colour\": 1, \"minutes\"", "colour", "$.colour"),
                schema("BA010", "\"speaker\": \"mara\"", "\"speeker\": \"mara\"", "speeker", "$.scenes[0].speeker"),
                schema("BA010", "\"bureaucracy\"", "\"red-tape\"", "red-tape", "$.rules['red-tape']"),
                schema("BA010", "{\"direction\": 45.5", "{\"compass\": 45.5", "compass", "$.start.compass"),
                schema("BA011", "\"role\": \"Team lead\",", "", "{", "$"),
                schema("BA011", "\"short\": \"Found the cause\",\n            \"consequence\": [\"You find it.\", "
                        + "{\"when\": {\"not\": {\"chose\": \"open-floor\"}}, \"text\": \"Mara smiles.\"}],", "",
                        "\"root-cause\", \"style\"", "$.scenes[0].decision.options[0]"),
                schema("BA011", ", \"label\": \"being asked\"", "", "\"amount\": 2", "$.scenes[0].decision.options[1].effects.list[0]"),
                schema("BA011", ", \"label\": \"the price rise\"", "", "\"week\": 9", "$.shocks[0]"),
                schema("BA011", ", \"glasses\": true", "", "\"mara\", \"name\"", "$.cast[0].portrait"),
                schema("BA012", "\"style\": \"manager\"", "\"style\": \"boss\"", "\"boss\"", "$.scenes[0].decision.options[0].style"),
                schema("BA012", "\"T6\"", "\"T7\"", "T7", "$.scenes[0].decision.covers[1]"),
                schema("BA012", "\"mode\": \"add\"", "\"mode\": \"added\"", "\"added\"", "$.scenes[0].decision.options[0].effects.mode"),
                schema("BA012", "\"index\": \"health\"", "\"index\": \"luck\"", "luck", "$.scenes[1].next[0].when.any[1].index"),
                schema("BA013", "\"title\": \"It leaks\"", "\"title\": \" \"", "\" \"", "$.scenes[0].title"),
                schema("BA013", "\"title\": \"It leaks\"", "\"title\": \"\\u3164\"", "u3164", "$.scenes[0].title"),
                schema("BA014", "\"You eat.\"", "\"" + longText + "\"", longText, "$.scenes[1].text[0]"),
                schema("BA014", "\"Found the cause\"", "\"Found the cause, at long last, after days and nights\"", "at long last",
                        "$.scenes[0].decision.options[0].short"),
                schema("BA015", "\"You eat.\"", "\"You \\u0007 eat.\"", "u0007", "$.scenes[1].text[0]"),
                schema("BA015", "\"You eat.\"", "\"You have \\u202e100.\"", "u202e", "$.scenes[1].text[0]"),
                code("BA015", "\"You eat.\"", "\"You\\u200d eat.\"", "u200d", "$.scenes[1].text[0]"),
                schema("BA016", "{\"id\": \"jon\"", "{\"id\": \"jon, lind\"", "jon, lind", "$.cast[1].id"),
                schema("BA017", "\"language\": \"en\"", "\"language\": \"English, mostly\"", "mostly", "$.language"),
                schema("BA018", "\"demand\": -0.5", "\"demand\": -1.5", "-1.5", "$.scenes[0].decision.demand"),
                schema("BA018", "\"weeks\": 12", "\"weeks\": 105", "105", "$.weeks"),
                schema("BA018", "\"amount\": -5", "\"amount\": -15.001", "-15.001", "$.shocks[0].amount"),
                schema("BA018", "\"atLeast\": 40", "\"atLeast\": 1e400", "1e400", "$.scenes[1].next[0].when.any[1].atLeast"),
                schema("BA018", "\"delay\": 2", "\"delay\": -1", "\"delay\": -1", "$.scenes[0].decision.options[0].effects.list[0].delay"),
                code("BA018", "\"week\": 5", "\"week\": 12", "\"week\": 12", "$.scenes[2].week"),
                code("BA018", "\"week\": 9", "\"week\": 16", "\"week\": 16", "$.shocks[0].week"),
                code("BA018", "\"week\": 14", "\"week\": 17", "\"week\": 17", "$.epilogue[0].week"),
                code("BA018", "\"week\": 14", "\"week\": 11", "\"week\": 11", "$.epilogue[0].week"),
                schema("BA019", "\"turbulence\": 0.4", "\"turbulence\": 0.4001", "0.4001", "$.context[0].turbulence"),
                schema("BA019", "\"atLeast\": 52.125", "\"atLeast\": 52.1255", "52.1255", "$.endings[0].when.atLeast"),
                schema("BA020", "\"minutes\": 5", "\"minutes\": 5.5", "5.5", "$.minutes"),
                schema("BA021", "\"amount\": -5", "\"amount\": 0.0", "\"amount\": 0.0", "$.shocks[0].amount"),
                code("BA022", "\"delay\": 2, \"over\": 3", "\"delay\": 50, \"over\": 3", "\"delay\": 50",
                        "$.scenes[0].decision.options[0].effects.list[0]"),
                code("BA023", "{\"id\": \"jon\"", "{\"id\": \"mara\"", "Jon Lind", "$.cast[1].id"),
                code("BA023", "{\"id\": \"list-steps\"", "{\"id\": \"root-cause\"", "\"root-cause\", \"style\": \"manager\", \"craft\": \"sound\", \"tone\": \"hard\"",
                        "$.scenes[2].decision.options[1].id"),
                code("BA023", "{\"id\": \"loose\"", "{\"id\": \"tight\"", "Loose", "$.endings[1].id"),
                code("BA023", "{\"id\": \"supper\"", "{\"id\": \"leak\"", "Supper", "$.scenes[1].id"),
                code("BA024", "\"next\": \"supper\"", "\"next\": \"super\"", "\"super\"", "$.scenes[0].decision.options[0].next"),
                code("BA024", "\"scene\": \"leak\"", "\"scene\": \"dream\"", "dream", "$.debrief[0].scene"),
                code("BA025", "\"chose\": \"tell-why\"", "\"chose\": \"tell-all\"", "tell-all", "$.endings[1].text[1].when.chose"),
                code("BA026", "{\"any\": [{\"set\": \"gate-added\"}", "{\"any\": [{\"set\": \"gate-aded\"}", "gate-aded", "$.scenes[1].next[0].when.any[0].set"),
                code("BA027", "\"speaker\": \"jon\"", "\"speaker\": \"joan\"", "joan", "$.scenes[2].speaker"),
                schema("BA028", "{\"id\": \"supper\"", "{\"id\": \"end\"", "\"Supper\"", "$.scenes[1].id"),
                code("BA029", "\"text\": \"Say what it is for.\", \"consequence\": [], \"next\": \"end\"",
                        "\"text\": \"Say what it is for.\", \"consequence\": [], \"next\": \"supper\"",
                        "\"next\": \"supper\"},\n          {\"id\": \"list", "$.scenes[2].decision.options[0].next"),
                code("BA030", "{\"go\": \"end\"}", "{\"go\": \"leak\"}", "{\"go\": \"leak\"}", "$.scenes[1].next[1].go"),
                code("BA030", "{\"go\": \"end\"}", "{\"go\": \"supper\"}", "{\"go\": \"supper\"}]},\n    {\"id\": \"repair", "$.scenes[1].next[1].go"),
                schema("BA031", "\"speaker\": \"mara\"", "\"speaker\": \"mara\", \"next\": \"end\"", "It leaks", "$.scenes[0]"),
                schema("BA032", ",\n      \"next\": [\n        {\"when\": {\"any\": [{\"set\": \"gate-added\"}, {\"index\": \"health\", "
                        + "\"atLeast\": 40, \"below\": 80}]}, \"go\": \"repair\"},\n        {\"go\": \"end\"}]", "", "Supper", "$.scenes[1]"),
                schema("BA033", "\"options\": [\n          {\"id\": \"tell-why\"", "\"options\": [" + option("a") + option("b") + option("c")
                        + "\n          {\"id\": \"tell-why\"", "{\"id\": \"a\"", "$.scenes[2].decision.options"),
                schema("BA034", "\"leader\", \"craft\": \"sound\"", "\"manager\", \"craft\": \"sound\"", "\"options\": [\n          {\"id\": \"tell-why\"",
                        "$.scenes[2].decision.options"),
                schema("BA035", "\"text\": \"Say what it is for.\"", "\"text\": \"Say what it is for.\", \"requires\": {\"set\": \"gate-added\"}",
                        "\"options\": [\n          {\"id\": \"tell-why\"", "$.scenes[2].decision.options"),
                code("BA036", "{\"go\": \"end\"}", "{\"go\": \"end\", \"when\": {\"set\": \"gate-added\"}}", "{\"go\": \"end\", \"when\"", "$.scenes[1].next[1]"),
                code("BA037", "{\"go\": \"end\"}", "{\"go\": \"end\"}, {\"go\": \"repair\"}", "{\"go\": \"end\"}", "$.scenes[1].next[2]"),
                code("BA037", "\"when\": {\"indicator\": \"order\", \"atLeast\": 52.125}, ", "", "\"Loose\"", "$.endings[1]"),
                schema("BA038", "{\"chose\": \"tell-why\"}", "{}", "They know why", "$.endings[1].text[1].when"),
                schema("BA039", "{\"chose\": \"tell-why\"}", "{\"chose\": \"tell-why\", \"set\": \"gate-added\"}", "They know why", "$.endings[1].text[1].when"),
                schema("BA039", "{\"indicator\": \"trust\", \"below\": 50}", "{\"indicator\": \"trust\", \"index\": \"health\", \"below\": 50}",
                        "Jon has left", "$.epilogue[0].when"),
                schema("BA040", "\"morale\", \"below\": 60", "\"morale\"", "Nobody laughs", "$.scenes[0].text[1].when"),
                schema("BA041", "{\"chose\": \"tell-why\"}", "{\"chose\": \"tell-why\", \"below\": 5}", "They know why", "$.endings[1].text[1].when"),
                schema("BA042", "{\"chose\": \"tell-why\"}", "{\"all\": []}", "They know why", "$.endings[1].text[1].when.all"),
                schema("BA043", "\"note\": \"It was theirs, and it took long.\",\n", "\n", "\"open-floor\", \"style\"", "$.scenes[0].decision.options[1]"),
                schema("BA202", "[\"mara\", \"jon\"]", "[\"mara\", \"mara\"]", "\"mara\", \"mara\"", "$.scenes[0].present"),
                schema("BA209", "\"text\": \"List the steps.\"", "\"text\": \"List the steps.\", \"doneWell\": \"List them together.\"",
                        "List them together", "$.scenes[2].decision.options[1].doneWell"),
                schema("BA011", "\"leader\": \"asking the floor for its own answer\", ", "", "finding the bar", "$.scenes[0].decision.here"),
                schema("BA012", "\"place\": \"hall\"", "\"place\": \"moon\"", "moon", "$.scenes[0].place"),
                schema("BA012", "\"light\": \"evening\"", "\"light\": \"dusk\"", "\"light\": \"dusk\"", "$.endings[0].light"),
                schema("BA018", "\"minutes\": 6", "\"minutes\": 16", "\"minutes\": 16", "$.scenes[0].facilitator.minutes"),
                schema("BA018", "\"difficulty\": 2", "\"difficulty\": 4", "\"difficulty\"", "$.difficulty"),
                schema("BA203", "\"Which side?\"", "\"" + "x".repeat(241) + "\"", "xxxx", "$.scenes[0].text[5].says"),
                code("BA203", "\"Which side?\"", "\"“Which side?”\"", "“Which", "$.scenes[0].text[5].says"),
                schema("BA203", "[\"You find it.\", ", "[" + turns(9) + "\"You find it.\", ", "You find it", "$.scenes[0].decision.options[0].consequence"),
                code("BA027", "\"who\": \"jon\", \"says\"", "\"who\": \"joan\", \"says\"", "joan", "$.scenes[0].text[4].who"),
                schema("BA011", "{\"who\": \"jon\", \"says\"", "{\"says\"", "a hair late", "$.scenes[0].text[4]"),
                schema("BA012", "\"kind\": \"letter\"", "\"kind\": \"poster\"", "poster", "$.scenes[1].text[1].artefact.kind"),
                schema("BA010", "\"subject\": \"The bill\"", "\"colour\": 1, \"subject\": \"The bill\"", "colour", "$.scenes[1].text[2].artefact.colour"),
                schema("BA204", "\"alt\": \"They rise from 62 to 71.5.\", ", "", "\"chart\"", "$.scenes[0].text[7].artefact"),
                code("BA204", "[62, 71.5]", "[62]", "[62]", "$.scenes[0].text[7].artefact.values"),
                code("BA204", "[\"others\", \"0\"]", "[\"others\"]", "front left", "$.scenes[0].text[6].artefact.rows"),
                code("BA204", "[\"others\", \"0\"]", "[\"all of the other corners together\", \"0\"]", "front left", "$.scenes[0].text[6].artefact.rows"),
                schema("BA204", "[\"Dear neighbours,\", \"come.\"]", many(9, "\"come.\""), "Tallis", "$.scenes[1].text[1].artefact.lines"),
                code("BA204", "\"come.\"", "\"" + "come ".repeat(60) + "\"", "Tallis", "$.scenes[1].text[1].artefact.lines"),
                code("BA204", "\"Nine hours.\"", "\"" + "hours ".repeat(25) + "\"", "hours hours", "$.endings[0].text[2].artefact.messages[0].text"),
                schema("BA204", "[\"It drips.\", ", "[" + notices(3) + "\"It drips.\", ", "It drips", "$.endings[1].text"),
                code("BA036", ", \"Nobody knew what it was for.\"]", "]", "There was a gate", "$.scenes[2].decision.why[0]"),
                code("BA037", "\"why\": [", "\"why\": [{\"text\": \"Because.\"}, ", "Because.", "$.scenes[2].decision.why[1]"),
                schema("BA009", "\"why\": \"The seal had to hold by Friday.\"", "\"why\": 7", "\"why\": 7", "$.scenes[0].decision.why"),
                schema("BA011", "\"twin\": \"leak\", ", "", "\n        \"dimension\": \"agenda\"", "$.scenes[2].decision"),
                schema("BA011", "\"changed\": \"The gate is there, and nobody knows it.\",", "", "\n        \"dimension\": \"agenda\"", "$.scenes[2].decision"),
                code("BA024", "\"twin\": \"leak\"", "\"twin\": \"leek\"", "leek", "$.scenes[2].decision.twin"),
                schema("BA222", "{\"id\": \"promise-dry\", \"text\": \"It was dry.\"}, ", "", "\"promise\"", "$.promise.choices"),
                code("BA023", "\"id\": \"promise-fun\"", "\"id\": \"promise-dry\"", "It was fun", "$.promise.choices[1].id"),
                code("BA215", "{\"any\": [{\"set\": \"gate-added\"}", "{\"any\": [{\"set\": \"promise-dry\"}", "{\"any\": [{\"set\": \"promise-dry\"}",
                        "$.scenes[1].next[0].when.any[0].set"),
                code("BA027", "{\"jon\": 1, \"mara\": -2}", "{\"joan\": 1, \"mara\": -2}", "joan", "$.scenes[0].decision.options[0].people.joan"),
                schema("BA018", "\"mara\": -2}", "\"mara\": -3}", "\"mara\": -3", "$.scenes[0].decision.options[0].people.mara"),
                schema("BA021", "\"mara\": -2}", "\"mara\": 0}", "\"mara\": 0", "$.scenes[0].decision.options[0].people.mara"),
                schema("BA020", "\"mara\": -2}", "\"mara\": -1.5}", "\"mara\": -1.5", "$.scenes[0].decision.options[0].people.mara"),
                schema("BA052", "{\"jon\": 1, \"mara\": -2}", "{\"jon\": 1, \"mara\": -2, \"a\": 1, \"b\": 1}", "\"people\"",
                        "$.scenes[0].decision.options[0].people"),
                code("BA027", "\"person\": \"mara\"", "\"person\": \"maro\"", "maro", "$.epilogue[1].when.person"),
                schema("BA018", "\"atLeast\": -2, \"below\": 0", "\"atLeast\": -7, \"below\": 0", "\"atLeast\": -7", "$.epilogue[1].when.atLeast"),
                schema("BA020", "\"atLeast\": -2, \"below\": 0", "\"atLeast\": -1.5, \"below\": 0", "-1.5, \"below\"", "$.epilogue[1].when.atLeast"),
                schema("BA018", "\"atLeast\": 40", "\"atLeast\": -1", "\"atLeast\": -1", "$.scenes[1].next[0].when.any[1].atLeast"),
                schema("BA040", ", \"atLeast\": -2, \"below\": 0", "", "does not greet", "$.epilogue[1].when"),
                code("BA027", "[\"mara\", \"jon\"]", "[\"mara\", \"joan\"]", "joan", "$.scenes[0].present[1]"),
                schema("BA044", "\"mode\": \"add\"", "\"mode\": \"default\"", "\"mode\": \"default\"", "$.scenes[0].decision.options[0].effects.list"),
                schema("BA044", "\"mode\": \"add\", ", "", "\"effects\": {\"list\"", "$.scenes[0].decision.options[0].effects.list"),
                schema("BA045", "\"text\": \"List the steps.\"", "\"effects\": {\"mode\": \"replace\"}, \"text\": \"List the steps.\"",
                        "List the steps.", "$.scenes[2].decision.options[1].effects"),
                schema("BA045", "\"text\": \"List the steps.\"", "\"effects\": {\"mode\": \"instead\"}, \"text\": \"List the steps.\"",
                        "List the steps.", "$.scenes[2].decision.options[1].effects"),
                schema("BA057", "\"mode\": \"add\", ", "\"mode\": \"add\", \"without\": [\"trust\"], ", "\"effects\": {\"mode\": \"add\"",
                        "$.scenes[0].decision.options[0].effects.without"),
                schema("BA046", "\"bureaucracy\"", "\"drift\"", "drift", "$.rules.drift"),
                code("BA047", "\"fromWeek\": 0", "\"fromWeek\": 1", "\"fromWeek\": 1", "$.context[0]"),
                code("BA048", "\"fromWeek\": 6", "\"fromWeek\": 0", "\"crisis\": 1", "$.context[1]"),
                code("BA049", "\"title\": \"Loose\"", "\"title\": \"Loose\", \"when\": {\"set\": \"gate-added\"}", "Loose", "$.endings[1]"),
                schema("BA050", "\"scenes\": [", "\"scenes\": [" + manyScenes, "\"scenes\"", "$.scenes"),
                schema("BA051", "[{\"when\": {\"indicator\": \"morale\", \"below\": 35}, \"go\": \"supper\"},".replace("[", "[\n              ")
                        + "\n              {\"go\": \"repair\"}]", "[]", "\"next\": []", "$.scenes[0].decision.options[1].next"),
                schema("BA052", "[\"You lead a team of six.\", \"It is Monday.\"]", many(21, "\"You eat.\""), "You eat.", "$.briefing"),
                code("BA053", "{\"chose\": \"tell-why\"}", "{\"not\": ".repeat(8) + "{\"chose\": \"tell-why\"}" + "}".repeat(8),
                        "They know why", "$.endings[1].text[1].when"),
                code("BA053", "{\"chose\": \"tell-why\"}", "{\"any\": " + many(40, "{\"chose\": \"tell-why\"}") + "}",
                        "They know why", "$.endings[1].text[1].when"));
    }

    private static String many(int count, String item) {
        return IntStream.range(0, count).mapToObj(k -> item).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String turns(int count) {
        return "{\"who\": \"you\", \"says\": \"Yes.\"},".repeat(count);
    }

    private static String notices(int count) {
        return "{\"artefact\": {\"kind\": \"notice\", \"lines\": [\"Closed.\"]}},".repeat(count);
    }

    private static String option(String id) {
        return "{\"id\": \"" + id + "\", \"style\": \"leader\", \"craft\": \"sound\", \"tone\": \"kind\", \"text\": \"t\", "
                + "\"consequence\": [], \"next\": \"end\"},";
    }
}
