package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Cover;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait;

/** Reads the people of the story and what is drawn of them and of the whole. */
final class CastMapper {
    private final Draft draft;
    private final Values values;

    CastMapper(Draft draft) {
        this.draft = draft;
        this.values = draft.values();
    }

    Optional<List<CastMember>> readAll(JsonValue value) {
        Optional<List<CastMember>> cast = values.list(value, Most.CAST, this::member);
        if (cast.isEmpty()) {
            draft.cast().incomplete();
        }
        return cast;
    }

    private Optional<CastMember> member(JsonValue value) {
        Optional<CastMember> member = draft.object(value, fields -> {
            Optional<String> id = fields.required("id", values::id);
            draft.cast().declare(id, fields.placeOf("id"));
            String name = draft.text(fields, "name");
            String title = draft.text(fields, "title");
            Optional<Portrait> portrait = fields.optional("portrait", this::portrait);
            return new CastMember(id.orElse(Draft.STAND_IN), name, title, portrait);
        });
        if (member.isEmpty()) {
            draft.cast().incomplete();
        }
        return member;
    }

    private Optional<Portrait> portrait(JsonValue value) {
        return draft.object(value, fields -> {
            Palette ground = draft.word(fields, "ground", Palette.values(), Palette::id);
            Palette shoulders = draft.word(fields, "shoulders", Palette.values(), Palette::id);
            Portrait.Collar collar = draft.word(fields, "collar", Portrait.Collar.values(), Portrait.Collar::id);
            int skin = fields.required("skin", number -> values.whole(number, 1, 5)).orElse(1);
            Portrait.Hair hair = draft.word(fields, "hair", Portrait.Hair.values(), Portrait.Hair::id);
            Portrait.HairColour colour = draft.word(fields, "hairColour", Portrait.HairColour.values(), Portrait.HairColour::id);
            boolean beard = fields.required("beard", values::truth).orElse(false);
            boolean glasses = fields.required("glasses", values::truth).orElse(false);
            return new Portrait(ground, shoulders, collar, skin, hair, colour, beard, glasses);
        });
    }

    Optional<Cover> cover(JsonValue value) {
        return draft.object(value, fields -> {
            Cover.Motif motif = draft.word(fields, "motif", Cover.Motif.values(), Cover.Motif::id);
            Palette palette = draft.word(fields, "palette", Palette.values(), Palette::id);
            return new Cover(motif, palette);
        });
    }
}
