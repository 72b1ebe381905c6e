-- setup: base.sql
-- outside a transaction
-- 10-11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12, 16, 18: locks ruled_out SHARE UPDATE EXCLUSIVE, ruled_out_a_excl SHARE UPDATE EXCLUSIVE, ruled_out_b_idx ACCESS EXCLUSIVE; scans ruled_out; builds ruled_out_b_idx
-- 13-14, 17: locks ruled_out SHARE UPDATE EXCLUSIVE, ruled_out_a_excl SHARE UPDATE EXCLUSIVE, ruled_out_b_idx SHARE UPDATE EXCLUSIVE; scans ruled_out; builds ruled_out_b_idx
-- 15: locks ruled_out SHARE UPDATE EXCLUSIVE, ruled_out_b_idx ACCESS EXCLUSIVE; scans ruled_out; builds ruled_out_b_idx

CREATE TABLE ruled_out (a int, b int, EXCLUDE USING btree (a WITH =));
CREATE INDEX ON ruled_out (b);
INSERT INTO ruled_out SELECT g, g FROM generate_series(1, 100) g;

-- statement:
REINDEX TABLE CONCURRENTLY ruled_out;
