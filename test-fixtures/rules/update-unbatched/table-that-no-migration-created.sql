-- file: V1__fix.sql
UPDATE settings SET value = '5' WHERE key = 'timeout';
-- expect: update-unbatched
UPDATE settings SET value = '5';
