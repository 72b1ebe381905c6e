package dev.lintel.rules.own;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a rule file asks of one fact. */
public sealed interface Condition {

    /** Whether it holds for this fact of this step; {@code facts} are all, for patterns that mention others. */
    boolean holds(Fact fact, Step step, Map<String, Fact> facts);

    /** There is no such thing. */
    record Absent() implements Condition {
        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            return fact.words().isEmpty();
        }
    }

    /** One of the words is this one; a {@code *} in it stands for anything. */
    record Word(Template pattern) implements Condition {
        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            String wanted = pattern.fill(facts);
            for (String word : fact.words()) {
                if (globs(wanted, word)) {
                    return true;
                }
            }
            return fact.type() != null && same(wanted, fact.type(), step);
        }

        private static boolean globs(String glob, String word) {
            if (glob.indexOf('*') < 0) {
                return glob.equals(word);
            }
            StringBuilder regex = new StringBuilder();
            for (String part : glob.split("\\*", -1)) {
                regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
            }
            return Pattern.matches(regex.toString(), word);
        }

        /** Whether the database takes both for the same type. A serial is more than the integer it stands for. */
        private static boolean same(String wanted, DataType type, Step step) {
            if (wanted.contains("serial") || type.name().name().contains("serial")) {
                return false;
            }
            int brackets = wanted.endsWith("[]") ? 1 : 0;
            String name = brackets == 0 ? wanted : wanted.substring(0, wanted.length() - 2);
            if (name.indexOf('(') >= 0) {
                return false;
            }
            DataType other = new DataType(Name.of(name), List.of(), brackets);
            DataType bare = new DataType(type.name(), List.of(), type.dimensions());
            return step.engine().conversion(other, bare, step.before()) == Conversion.SAME;
        }
    }

    /** One of the words has a part that this regular expression describes. */
    record Matches(Template regex) implements Condition {
        /** The regular expression with something in the place of each field. */
        public String sample() {
            return regex.fillQuoted(Map.of());
        }

        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            Pattern pattern = Pattern.compile(regex.fillQuoted(facts));
            for (String word : fact.words()) {
                if (pattern.matcher(word).find()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The number is greater, or smaller, than this one. */
    record Compares(boolean greater, int than) implements Condition {
        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            if (fact.words().size() != 1) {
                return false;
            }
            int number = Integer.parseInt(fact.words().get(0));
            return greater ? number > than : number < than;
        }
    }

    /** One of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            for (Condition condition : conditions) {
                if (condition.holds(fact, step, facts)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            return !condition.holds(fact, step, facts);
        }
    }

    /** At least one of these holds for nothing in the list. */
    record Lacks(List<Condition> wanted) implements Condition {
        public Lacks {
            wanted = List.copyOf(wanted);
        }

        @Override
        public boolean holds(Fact fact, Step step, Map<String, Fact> facts) {
            for (Condition each : wanted) {
                if (!each.holds(fact, step, facts)) {
                    return true;
                }
            }
            return false;
        }
    }
}
