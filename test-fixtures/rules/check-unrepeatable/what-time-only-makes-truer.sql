-- file: V1__people.sql
CREATE TABLE people (
    id bigint PRIMARY KEY,
    created_at timestamp CHECK (created_at <= (now() AT TIME ZONE 'utc')),
    updated_at timestamptz CHECK (updated_at <= now() + interval '1 day'),
    deleted_at timestamptz CHECK (deleted_at IS NULL OR deleted_at < clock_timestamp()),
    born date CHECK (born BETWEEN '1900-01-01' AND current_date),
    seen date CHECK (now()::date >= seen AND date_trunc('day', localtimestamp) >= seen),
    age_group integer CHECK (age(born) >= interval '18 years'),
    year integer CHECK (year <= extract(year FROM current_date) AND date_part('year', now()) >= year),
    CHECK (born - current_date <= 0)
);
