-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE; changes big

-- statement:
COPY big(id) FROM PROGRAM 'echo 50001';
