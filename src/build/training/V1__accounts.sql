-- A run over these files decides which classes the start-up archive holds: they show one of everything usual.
CREATE TABLE account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email varchar(200) NOT NULL UNIQUE,
  plan text NOT NULL DEFAULT 'free' CHECK (plan IN ('free', 'paid')),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE invoice (
  id serial PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  cents integer,
  note varchar(100)
);

INSERT INTO account (email) VALUES ('someone@example.org');
COMMENT ON TABLE invoice IS 'What was billed';
