package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.UserType;
import java.util.Optional;

/** RENAME, SET SCHEMA, OWNER TO, COMMENT, GRANT on objects of any kind, and sequences. */
final class AnyObject {

    private AnyObject() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.Rename rename) {
            rename(rename, forecast);
        } else if (change instanceof Change.SetSchema set) {
            setSchema(set, forecast);
        } else if (change instanceof Change.SetOwner set) {
            setOwner(set, forecast);
        } else if (change instanceof Change.Comment comment) {
            comment(comment, forecast);
        } else if (change instanceof Change.Grant grant) {
            grant(grant, forecast);
        } else if (change instanceof Change.CreateSequence create) {
            if (create.ownedByTable() != null) {
                forecast.lock(create.ownedByTable(), ACCESS_SHARE);
            }
        } else if (change instanceof Change.AlterSequence alter) {
            alterSequence(alter, forecast);
        } else {
            return false;
        }
        return true;
    }

    private static boolean isRelation(ObjectKind kind) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE -> true;
            default -> false;
        };
    }

    /**
     * ALTER INDEX … RENAME takes a weaker lock from 12 on (release notes of 12: "Reduce lock level for ALTER INDEX … RENAME");
     * ALTER TABLE renames an index as well, under the old one.
     */
    private static void rename(Change.Rename rename, Forecast forecast) {
        if (!isRelation(rename.kind())) {
            lockComposite(rename.kind(), rename.object(), forecast);
            return;
        }
        boolean weak = rename.kind() == ObjectKind.INDEX && forecast.since(12);
        forecast.lock(rename.object(), rename.kind(), weak ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
    }

    private static void setSchema(Change.SetSchema set, Forecast forecast) {
        if (isRelation(set.kind())) {
            Name relation = forecast.lock(set.object(), set.kind(), ACCESS_EXCLUSIVE);
            lockSequences(relation, forecast);
        }
    }

    private static void setOwner(Change.SetOwner set, Forecast forecast) {
        if (isRelation(set.kind())) {
            Name relation = forecast.lock(set.object(), set.kind(), ACCESS_EXCLUSIVE);
            forecast.lockIndexesOf(relation, ACCESS_EXCLUSIVE);
            lockSequences(relation, forecast);
        }
        lockComposite(set.kind(), set.object(), forecast);
    }

    /** A composite type is a relation as well. */
    static void lockComposite(ObjectKind kind, Name type, Forecast forecast) {
        Optional<UserType> known = forecast.schema().type(type);
        if (kind == ObjectKind.TYPE && known.isPresent() && known.get() instanceof UserType.Composite) {
            forecast.lock(known.get().name(), ObjectKind.TYPE, ACCESS_EXCLUSIVE);
        }
    }

    private static void lockSequences(Name table, Forecast forecast) {
        for (Sequence sequence : forecast.sequencesOf(table)) {
            forecast.lock(sequence.name(), ACCESS_EXCLUSIVE);
        }
    }

    /** What belongs to a table is found under the weakest lock; relations and columns are kept from other changes. */
    private static void comment(Change.Comment comment, Forecast forecast) {
        if (comment.table() != null) {
            boolean column = comment.kind() == ObjectKind.COLUMN;
            forecast.lock(comment.table(), column ? SHARE_UPDATE_EXCLUSIVE : ACCESS_SHARE);
        } else if (isRelation(comment.kind())) {
            forecast.lock(comment.object(), comment.kind(), SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /** Up to 17 no lock at all, from 18 on the weakest (measured). */
    private static void grant(Change.Grant grant, Forecast forecast) {
        if (forecast.since(18) && isRelation(grant.kind())) {
            for (Name object : grant.objects()) {
                forecast.lock(object, grant.kind(), ACCESS_SHARE);
            }
        }
    }

    /** SHARE ROW EXCLUSIVE keeps nextval out, and with it every INSERT, until the transaction ends (measured). */
    private static void alterSequence(Change.AlterSequence alter, Forecast forecast) {
        forecast.lock(alter.sequence(), ObjectKind.SEQUENCE, SHARE_ROW_EXCLUSIVE);
        if (alter.ownedByTable() != null) {
            forecast.lock(alter.ownedByTable(), ACCESS_SHARE);
        }
    }
}
