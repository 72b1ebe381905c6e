-- file: V1__bookings.sql
CREATE TABLE bookings (id bigint PRIMARY KEY, room int, during tstzrange);
ALTER TABLE bookings ADD EXCLUDE USING gist (room WITH =, during WITH &&);
