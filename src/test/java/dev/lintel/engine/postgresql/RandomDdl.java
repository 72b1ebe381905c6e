package dev.lintel.engine.postgresql;

import dev.lintel.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Draws statements at random that a server of this version will mostly accept, from what the schema has by then. The same
 * seed and the same answers of the server give the same statements.
 */
final class RandomDdl {

    private interface Maker {
        String make(Draw draw);
    }

    private record Weighted(int weight, Maker maker) {}

    private static final List<Weighted> MAKERS = List.of(
            new Weighted(8, RandomTables::plain),
            new Weighted(10, RandomTables::keyed),
            new Weighted(5, RandomTables::partitioned),
            new Weighted(9, RandomTables::partitionOf),
            new Weighted(3, RandomTables::attach),
            new Weighted(2, RandomTables::detach),
            new Weighted(3, RandomTables::like),
            new Weighted(4, RandomTables::inherits),
            new Weighted(3, RandomTables::as),
            new Weighted(4, RandomTables::drop),
            new Weighted(75, RandomAlterations::several),
            new Weighted(5, RandomAlterations::renameColumn),
            new Weighted(3, RandomAlterations::renameConstraint),
            new Weighted(4, RandomAlterations::renameTable),
            new Weighted(3, RandomAlterations::setSchema),
            new Weighted(14, RandomIndexes::create),
            new Weighted(5, RandomIndexes::drop),
            new Weighted(2, RandomIndexes::rename),
            new Weighted(4, RandomIndexes::alter),
            new Weighted(2, RandomIndexes::attach),
            new Weighted(3, RandomIndexes::reindex),
            new Weighted(2, RandomIndexes::cluster),
            new Weighted(4, RandomObjects::view),
            new Weighted(3, RandomObjects::materializedView),
            new Weighted(1, RandomObjects::replaceView),
            new Weighted(2, RandomObjects::indexOnView),
            new Weighted(5, RandomObjects::refresh),
            new Weighted(3, RandomObjects::dropView),
            new Weighted(5, RandomObjects::alterView),
            new Weighted(2, RandomObjects::sequence),
            new Weighted(3, RandomObjects::alterSequence),
            new Weighted(1, RandomObjects::dropSequence),
            new Weighted(2, RandomObjects::enumeration),
            new Weighted(1, RandomObjects::composite),
            new Weighted(1, RandomObjects::range),
            new Weighted(3, RandomObjects::domain),
            new Weighted(9, RandomObjects::alterType),
            new Weighted(2, RandomObjects::dropType),
            new Weighted(4, RandomObjects::function),
            new Weighted(4, RandomObjects::alterFunction),
            new Weighted(6, RandomObjects::trigger),
            new Weighted(6, RandomObjects::alterTrigger),
            new Weighted(7, RandomObjects::policy),
            new Weighted(6, RandomObjects::rule),
            new Weighted(4, RandomObjects::comment),
            new Weighted(2, RandomObjects::grant),
            new Weighted(3, RandomObjects::publication),
            new Weighted(2, RandomObjects::statistics),
            new Weighted(6, RandomObjects::various),
            new Weighted(4, RandomObjects::setting),
            new Weighted(2, RandomObjects::schema),
            new Weighted(1, RandomObjects::dropSchema),
            new Weighted(1, RandomObjects::renameSchema),
            new Weighted(26, RandomRows::insert),
            new Weighted(3, RandomRows::update),
            new Weighted(2, RandomRows::delete),
            new Weighted(2, RandomRows::select),
            new Weighted(1, RandomRows::merge),
            new Weighted(3, RandomRows::copy),
            new Weighted(3, RandomRows::truncate),
            new Weighted(2, RandomRows::lock),
            new Weighted(2, RandomRows::analyze));

    private static final List<Weighted> OUTSIDE = List.of(
            new Weighted(5, RandomIndexes::concurrently),
            new Weighted(3, RandomIndexes::dropConcurrently),
            new Weighted(3, RandomIndexes::reindexOutside),
            new Weighted(4, RandomRows::vacuum),
            new Weighted(2, RandomObjects::alterType),
            new Weighted(2, RandomObjects::refresh));

    private final Draw draw;
    private final Deque<String> queue = new ArrayDeque<>();

    RandomDdl(long seed, int version) {
        this.draw = new Draw(seed, version);
    }

    Draw draw() {
        return draw;
    }

    /** Forgets what was to follow. */
    void restart() {
        queue.clear();
    }

    /** The next statement of a transaction. */
    String next(Schema schema) {
        draw.from(schema);
        if (queue.isEmpty() && draw.chance(4)) {
            script();
        }
        return queue.isEmpty() ? one(MAKERS) : queue.remove();
    }

    /** One that runs by itself. */
    String outside(Schema schema) {
        draw.from(schema);
        return one(OUTSIDE);
    }

    private void script() {
        try {
            queue.addAll(draw.chance(60) ? RandomTables.attached(draw) : RandomIndexes.piecemeal(draw));
        } catch (NoSuchElementException e) {
            queue.clear();
        }
    }

    private String one(List<Weighted> makers) {
        int weight = makers.stream().mapToInt(Weighted::weight).sum();
        for (int tries = 0; tries < 100; tries++) {
            int at = draw.number(weight);
            for (Weighted each : makers) {
                at -= each.weight();
                if (at < 0) {
                    try {
                        return each.maker().make(draw);
                    } catch (NoSuchElementException e) {
                        break; // there is nothing yet that it could be about
                    }
                }
            }
        }
        return "CREATE TABLE " + draw.fresh("t") + " (id int PRIMARY KEY)";
    }
}
