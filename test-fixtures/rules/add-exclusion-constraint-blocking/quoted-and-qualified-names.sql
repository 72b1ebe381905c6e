-- file: V1__bookings.sql
CREATE TABLE "Hotel"."Bookings" (id bigint PRIMARY KEY, "Room" int, during tstzrange);
-- file: V2__exclude.sql
-- expect: add-exclusion-constraint-blocking
ALTER TABLE "Hotel"."Bookings" ADD EXCLUDE USING gist ("Room" WITH =, during WITH &&) WHERE ("Room" > 0);
