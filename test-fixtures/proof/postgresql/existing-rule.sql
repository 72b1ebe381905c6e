-- setup: base.sql
-- 10-18: refused 42710 rule "r" for relation "big" already exists

CREATE RULE r AS ON DELETE TO big DO INSTEAD NOTHING;

-- statement:
CREATE RULE r AS ON UPDATE TO big DO INSTEAD NOTHING;
