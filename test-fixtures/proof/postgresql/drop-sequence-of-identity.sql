-- setup: base.sql
-- 10: refused 2BP01 cannot drop sequence counted_id_seq because table counted column id requires it
-- 11-18: refused 2BP01 cannot drop sequence counted_id_seq because column id of table counted requires it

CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY);

-- statement:
DROP SEQUENCE counted_id_seq;
-- accepted:
ALTER TABLE counted ALTER COLUMN id DROP IDENTITY;
