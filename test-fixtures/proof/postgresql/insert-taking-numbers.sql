-- setup: base.sql
-- 10-18: locks numbered ROW EXCLUSIVE, numbered_id_seq ROW EXCLUSIVE, numbered_n_seq ROW EXCLUSIVE; changes numbered

CREATE TABLE numbered (id bigserial, n bigint GENERATED ALWAYS AS IDENTITY, a int);

-- statement:
INSERT INTO numbered (a) SELECT g FROM generate_series(1, 5) g;
