-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "TABLE"
-- 12-14: refused 42601 syntax error at or near "ACCESS"
-- 15-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;

-- statement:
ALTER TABLE big SET ACCESS METHOD heap2;
