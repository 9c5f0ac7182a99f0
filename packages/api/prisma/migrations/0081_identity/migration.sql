-- Integrators' tokens: the secret is shown once, and what is kept of it is a hash.
CREATE TABLE "app"."IntegratorToken" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedOn" DATE,
    "revokedAt" TIMESTAMPTZ(3),
    "replacedById" UUID,
    CONSTRAINT "IntegratorToken_pkey" PRIMARY KEY ("organisationId","id")
);
CREATE UNIQUE INDEX "IntegratorToken_secretHash_key" ON "app"."IntegratorToken"("secretHash");
ALTER TABLE "app"."IntegratorToken" ADD CONSTRAINT "IntegratorToken_organisationId_createdById_fkey"
  FOREIGN KEY ("organisationId", "createdById") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE app."IntegratorToken" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."IntegratorToken" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- A token can't make, change or see tokens, and the portal knows none.
CREATE POLICY administration ON app."IntegratorToken" AS RESTRICTIVE
  USING (app.surface() = 'console' AND app.token_id() IS NULL) WITH CHECK (app.surface() = 'console' AND app.token_id() IS NULL);
GRANT SELECT, INSERT, UPDATE ON app."IntegratorToken" TO ithaca_server;

-- Who is behind a token's hash, as of now: nobody once it is revoked or expired, or its maker has left or lost the role.
CREATE FUNCTION app.find_token(hash text)
RETURNS TABLE ("organisationId" uuid, "tokenId" uuid, scopes text[], "personId" uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  WITH found AS (
    SELECT t."organisationId", t.id, t.scopes, t."createdById", t."lastUsedOn"
    FROM app."IntegratorToken" t
    JOIN app."Person" p ON p."organisationId" = t."organisationId" AND p.id = t."createdById" AND p.status = 'active'
    JOIN identity."User" u ON u."organisationId" = t."organisationId" AND u."personId" = t."createdById" AND u."isAdmin"
    WHERE t."secretHash" = hash AND t."revokedAt" IS NULL AND t."expiresAt" > clock_timestamp()
  ), used AS (
    UPDATE app."IntegratorToken" t SET "lastUsedOn" = (now() AT TIME ZONE 'UTC')::date FROM found
    WHERE t."organisationId" = found."organisationId" AND t.id = found.id
      AND found."lastUsedOn" IS DISTINCT FROM (now() AT TIME ZONE 'UTC')::date
  )
  SELECT "organisationId", id, scopes, "createdById" FROM found
$$;
REVOKE ALL ON FUNCTION app.find_token(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.find_token(text) TO ithaca_server;

-- Which ways of signing in an organisation allows.
ALTER TABLE "app"."Organisation" ADD COLUMN "signInWays" TEXT[] NOT NULL DEFAULT ARRAY['magic-link', 'oidc', 'passkey']::TEXT[];
ALTER TABLE app."Organisation" ADD CONSTRAINT known_ways CHECK (cardinality("signInWays") > 0 AND "signInWays" <@ ARRAY['magic-link', 'oidc', 'passkey']);
CREATE FUNCTION identity.sign_in_ways(organisation uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT o."signInWays" FROM app."Organisation" o WHERE o.id = organisation $$;
REVOKE ALL ON FUNCTION identity.sign_in_ways(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.sign_in_ways(uuid) TO ithaca_identity;

-- Passkeys, attempts, and invitations: better-auth's neighbours.
CREATE TABLE "identity"."Passkey" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedOn" DATE,
    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Passkey_userId_idx" ON "identity"."Passkey"("userId");
ALTER TABLE "identity"."Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TABLE "identity"."Attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);
CREATE TABLE "identity"."Invitation" (
    "id" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "surface" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Invitation_secretHash_key" ON "identity"."Invitation"("secretHash");
CREATE INDEX "Invitation_organisationId_personId_idx" ON "identity"."Invitation"("organisationId", "personId");
GRANT SELECT, INSERT, UPDATE, DELETE ON identity."Passkey", identity."Attempt" TO ithaca_identity;

-- One account of an identity provider for a person: another subject under a recycled address does not take it over.
CREATE UNIQUE INDEX one_account_a_provider ON identity."Account" ("userId", "providerId");
CREATE UNIQUE INDEX one_owner_an_account ON identity."Account" ("providerId", "accountId");

-- Counts an attempt, in all processes together; false when there were too many in this window.
CREATE FUNCTION identity.take_attempt(attempt text, most int, window_seconds int) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO identity."Attempt" AS a (key, count, "startedAt") VALUES (left(attempt, 200), 1, now())
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN a."startedAt" < now() - make_interval(secs => window_seconds) THEN 1 ELSE least(a.count, 1000000) + 1 END,
    "startedAt" = CASE WHEN a."startedAt" < now() - make_interval(secs => window_seconds) THEN now() ELSE a."startedAt" END
  RETURNING count <= most
$$;
CREATE FUNCTION identity.forget_attempts() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = ''
  AS $$ DELETE FROM identity."Attempt" WHERE "startedAt" < now() - interval '1 day' $$;
REVOKE ALL ON FUNCTION identity.take_attempt(text, int, int), identity.forget_attempts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.take_attempt(text, int, int), identity.forget_attempts() TO ithaca_identity;

-- An invitation is made by the console for somebody of its organisation, at the address that the directory has.
-- A new one ends the older ones. The server's role writes it and can't read it.
CREATE FUNCTION app.invite_to_sign_in(person uuid, on_surface text, hash text, days int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  address text;
BEGIN
  IF app.surface() <> 'console' OR app.token_id() IS NOT NULL THEN RETURN false; END IF;
  SELECT p.email INTO address FROM app."Person" p
    WHERE p."organisationId" = app.organisation_id() AND p.id = person AND p.status = 'active';
  IF address IS NULL THEN RETURN false; END IF;
  UPDATE identity."Invitation" SET "usedAt" = now()
    WHERE "organisationId" = app.organisation_id() AND "personId" = person AND surface = on_surface AND "usedAt" IS NULL;
  INSERT INTO identity."Invitation" (id, "secretHash", email, "organisationId", "personId", surface, "expiresAt")
    VALUES (gen_random_uuid(), hash, address, app.organisation_id(), person, on_surface, now() + make_interval(days => days));
  RETURN true;
END $$;
-- Takes an invitation: once, in time, on its surface, by who knows the address that it was sent to and still owns it.
CREATE FUNCTION identity.take_invitation(hash text, address text, on_surface text)
RETURNS TABLE ("organisationId" uuid, "personId" uuid, "fullName" text, email text)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  WITH taken AS (
    UPDATE identity."Invitation" i SET "usedAt" = clock_timestamp()
    WHERE i."secretHash" = hash AND i.surface = on_surface AND i."usedAt" IS NULL AND i."expiresAt" > clock_timestamp()
      AND i.email = lower(address)
      AND EXISTS (SELECT FROM app."Person" p WHERE p."organisationId" = i."organisationId" AND p.id = i."personId"
        AND p.email = i.email AND p.status = 'active')
    RETURNING i."organisationId", i."personId", i.email
  )
  SELECT t."organisationId", t."personId", p."fullName", t.email
  FROM taken t JOIN app."Person" p ON p."organisationId" = t."organisationId" AND p.id = t."personId"
$$;
REVOKE ALL ON FUNCTION app.invite_to_sign_in(uuid, text, text, int), identity.take_invitation(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.invite_to_sign_in(uuid, text, text, int) TO ithaca_server;
GRANT EXECUTE ON FUNCTION identity.take_invitation(text, text, text) TO ithaca_identity;

-- Administrators of the actor's organisation: who they are, and naming or dismissing one. The last one stays.
CREATE FUNCTION app.organisation_administrators() RETURNS TABLE ("personId" uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u."personId" FROM identity."User" u
  JOIN app."Person" p ON p."organisationId" = u."organisationId" AND p.id = u."personId" AND p.status = 'active'
  WHERE u."organisationId" = app.organisation_id() AND u."isAdmin" AND app.surface() IN ('console', 'worker')
  ORDER BY p."fullName", p.id
$$;
CREATE FUNCTION app.set_administrator(person uuid, is_administrator boolean) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  found app."Person"%ROWTYPE;
BEGIN
  IF app.surface() <> 'console' OR app.token_id() IS NOT NULL THEN RETURN 'not here'; END IF;
  -- One change at a time, so that two can't dismiss each other.
  PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('administrators ' || app.organisation_id()::text, 0));
  SELECT * INTO found FROM app."Person" p WHERE p."organisationId" = app.organisation_id() AND p.id = person AND p.status = 'active';
  IF found.id IS NULL THEN RETURN 'not here'; END IF;
  IF NOT is_administrator AND NOT EXISTS (SELECT FROM app.organisation_administrators() a WHERE a."personId" <> person) THEN RETURN 'last'; END IF;
  IF is_administrator AND found.email IS NULL THEN RETURN 'no address'; END IF;
  IF is_administrator THEN
    INSERT INTO identity."User" AS u (id, name, email, "organisationId", "personId", "isAdmin", "updatedAt")
      VALUES (gen_random_uuid()::text, found."fullName", found.email, app.organisation_id(), person, true, now())
      ON CONFLICT ("organisationId", "personId") DO UPDATE SET "isAdmin" = true, "updatedAt" = now();
  ELSE
    UPDATE identity."User" SET "isAdmin" = false, "updatedAt" = now() WHERE "organisationId" = app.organisation_id() AND "personId" = person;
  END IF;
  RETURN 'done';
END $$;
REVOKE ALL ON FUNCTION app.organisation_administrators(), app.set_administrator(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.organisation_administrators(), app.set_administrator(uuid, boolean) TO ithaca_server;

-- A token's name and scopes may stand in the audit; its hash may not.
CREATE OR REPLACE FUNCTION app.audited_texts() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['Organisation.name', 'Organisation.locale', 'Organisation.timeZone', 'Organisation.signInWays', 'Program.name',
    'DirectoryImport.fileName', 'IntegratorToken.name', 'IntegratorToken.prefix', 'IntegratorToken.scopes'];
