-- setup: base.sql
-- 10: refused 22023 unrecognized parameter "toast_tuple_target"
-- 11-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big SET (toast_tuple_target = 4080);
