-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE

-- statement:
COPY big(id) FROM PROGRAM 'true';
