-- file: V1__events.sql
CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz, day date, hour integer, owner text, draw float);
-- file: V2__a.sql
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT a CHECK (at >= current_date - interval '1 day') NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT b CHECK (at BETWEEN now() AND now() + interval '1 year') NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT c CHECK (NOT (at <= now())) NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT d CHECK (hour <= extract(hour FROM now())) NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT e CHECK (now() - at < interval '1 hour') NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT f CHECK (now()::text > owner) NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT g CHECK (day = current_date) NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE events ADD CONSTRAINT h CHECK (age(now()) < interval '1 day' AND hour > 0) NOT VALID;
