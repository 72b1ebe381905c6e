-- file: V1__shop.sql
CREATE TABLE orders (id bigint PRIMARY KEY, state text, note text);
-- file: V2__states.sql
-- expect: update-unbatched
UPDATE orders AS o SET state = v.now FROM (VALUES ('new', 'open'), ('done', 'closed')) AS v (old, now) WHERE o.state = v.old;
-- expect: update-unbatched
WITH renamed (old, now) AS (VALUES ('new', 'open')) UPDATE orders SET state = renamed.now FROM renamed WHERE state = renamed.old;
