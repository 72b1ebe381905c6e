-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "DEFAULT"
-- 11-18: locks other_words ACCESS EXCLUSIVE, words ACCESS EXCLUSIVE; scans other_words

CREATE TABLE words (s text) PARTITION BY LIST (s);
CREATE TABLE other_words PARTITION OF words DEFAULT;
ALTER TABLE other_words ADD CHECK (s = 'a'), ADD CHECK (s <> 'b');
INSERT INTO words VALUES (NULL);

-- statement:
CREATE TABLE a_words PARTITION OF words FOR VALUES IN ('a');
