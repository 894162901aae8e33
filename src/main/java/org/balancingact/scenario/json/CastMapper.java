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
            Palette ground = fields.required("ground", this::palette).orElse(Palette.PINE);
            Palette shoulders = fields.required("shoulders", this::palette).orElse(Palette.PINE);
            Portrait.Collar collar = fields.required("collar",
                    word -> values.word(word, Portrait.Collar.values(), Portrait.Collar::id)).orElse(Portrait.Collar.SHIRT);
            int skin = fields.required("skin", number -> values.whole(number, 1, 5)).orElse(1);
            Portrait.Hair hair = fields.required("hair",
                    word -> values.word(word, Portrait.Hair.values(), Portrait.Hair::id)).orElse(Portrait.Hair.CROP);
            Portrait.HairColour colour = fields.required("hairColour",
                    word -> values.word(word, Portrait.HairColour.values(), Portrait.HairColour::id)).orElse(Portrait.HairColour.BROWN);
            boolean beard = fields.required("beard", values::truth).orElse(false);
            boolean glasses = fields.required("glasses", values::truth).orElse(false);
            return new Portrait(ground, shoulders, collar, skin, hair, colour, beard, glasses);
        });
    }

    Optional<Cover> cover(JsonValue value) {
        return draft.object(value, fields -> {
            Cover.Motif motif = fields.required("motif", word -> values.word(word, Cover.Motif.values(), Cover.Motif::id))
                    .orElse(Cover.Motif.RINGS);
            Palette palette = fields.required("palette", this::palette).orElse(Palette.PINE);
            return new Cover(motif, palette);
        });
    }

    private Optional<Palette> palette(JsonValue value) {
        return values.word(value, Palette.values(), Palette::id);
    }
}
