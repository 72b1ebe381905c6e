-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int, c int, UNIQUE (a, b), EXCLUDE USING btree (c WITH =));
CREATE INDEX ON p (a);
CREATE TABLE q (a int, b int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a, b) REFERENCES p (b, a);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a, a) REFERENCES p (a, b);
-- accepted:
CREATE UNIQUE INDEX ON p (a DESC NULLS LAST);
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a) NOT VALID;
-- accepted:
ALTER TABLE p RENAME TO r;
ALTER TABLE r ADD PRIMARY KEY (c);
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES r;
-- accepted:
DO $$ BEGIN
    IF current_setting('server_version_num')::int < 0 THEN
        ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
    END IF;
END $$;
