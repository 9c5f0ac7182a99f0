CREATE TABLE "app"."AuditEntry" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" UUID NOT NULL,
    "tokenId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT,
    "subjectId" UUID,
    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("organisationId","id")
);
CREATE TABLE "app"."AuditChange" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "requestId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,
    CONSTRAINT "AuditChange_pkey" PRIMARY KEY ("organisationId","id")
);
CREATE TABLE "app"."RecordLook" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "isToken" BOOLEAN NOT NULL,
    "day" DATE NOT NULL,
    CONSTRAINT "RecordLook_pkey" PRIMARY KEY ("organisationId","relationshipId","personId","isToken","day")
);
CREATE UNIQUE INDEX "AuditEntry_organisationId_requestId_key" ON "app"."AuditEntry"("organisationId", "requestId");
CREATE INDEX "AuditEntry_organisationId_action_idx" ON "app"."AuditEntry"("organisationId", "action");
CREATE INDEX "AuditEntry_organisationId_personId_idx" ON "app"."AuditEntry"("organisationId", "personId");
CREATE INDEX "AuditEntry_organisationId_subjectId_idx" ON "app"."AuditEntry"("organisationId", "subjectId");
CREATE INDEX "AuditChange_organisationId_requestId_idx" ON "app"."AuditChange"("organisationId", "requestId");

-- The request and, for an integrator, the token: set beside the actor for one transaction.
CREATE FUNCTION app.request_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.request', true), '')::uuid;
CREATE FUNCTION app.token_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.token', true), '')::uuid;

-- Read in the console, of one's own organisation. Nothing of it reaches a participant's surface.
ALTER TABLE app."AuditEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."AuditEntry" USING ("organisationId" = app.organisation_id());
CREATE POLICY administration ON app."AuditEntry" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
ALTER TABLE app."AuditChange" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."AuditChange" USING ("organisationId" = app.organisation_id());
CREATE POLICY administration ON app."AuditChange" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
-- The ledger is the pair's: each of the two reads it, the console does not.
ALTER TABLE app."RecordLook" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RecordLook" USING ("organisationId" = app.organisation_id());
CREATE POLICY own ON app."RecordLook" AS RESTRICTIVE USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND EXISTS (
  SELECT FROM app."Relationship" r WHERE r."organisationId" = "RecordLook"."organisationId" AND r.id = "RecordLook"."relationshipId")));

-- Append-only, for the server's role and for the owner: what was noted stays as it was noted.
GRANT SELECT ON app."AuditEntry", app."AuditChange", app."RecordLook" TO ithaca_server;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON app."AuditEntry", app."AuditChange", app."RecordLook" FROM ithaca_server;
CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app."AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON app."AuditChange" FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- One entry for a request. Who, where and when are the transaction's, never the caller's to say.
CREATE FUNCTION app.record_act(act text, subject_type text, subject uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO app."AuditEntry" ("organisationId", id, "requestId", "personId", "tokenId", action, "subjectType", "subjectId")
  SELECT app.organisation_id(),
    (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
      || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid,
    app.request_id(), app.person_id(), app.token_id(), left(act, 100), left(subject_type, 100), subject
  WHERE app.surface() = 'console'
  ON CONFLICT ("organisationId", "requestId") DO NOTHING
$$;

-- Texts whose words an entry may hold. Any other text or JSON is noted as changed, without its words: what somebody
-- wrote can't get into the audit by being saved in a new column.
CREATE FUNCTION app.audited_texts() RETURNS text[] LANGUAGE sql IMMUTABLE
  RETURN ARRAY['Organisation.name', 'Organisation.locale', 'Organisation.timeZone', 'Program.name', 'DirectoryImport.fileName'];

-- A row as an entry shows it: small facts as they are, named texts, and of everything else only that it is there.
CREATE FUNCTION app.audit_row(table_id oid, table_name text, given jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT jsonb_object_agg(a.attname, CASE
    WHEN given -> a.attname = 'null' THEN 'null'::jsonb
    WHEN table_name || '.' || a.attname = ANY (app.audited_texts()) THEN to_jsonb(left(given ->> a.attname, 200))
    WHEN t.typtype = 'e' OR a.atttypid IN ('uuid'::regtype, 'bool'::regtype, 'int2'::regtype, 'int4'::regtype, 'int8'::regtype,
      'float8'::regtype, 'numeric'::regtype, 'date'::regtype, 'timestamptz'::regtype) THEN given -> a.attname
    ELSE to_jsonb('(not kept)'::text) END)
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  WHERE a.attrelid = table_id AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    AND a.attname NOT IN ('organisationId', 'updatedAt') AND a.atttypid <> 'bytea'::regtype
$$;

-- Notes what a statement on the console's surface did to an administrative table.
CREATE FUNCTION app.note_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  most CONSTANT int := 20;
  keys text[];
  total int;
  noted jsonb;
BEGIN
  IF app.surface() <> 'console' THEN RETURN NULL; END IF;
  IF TG_OP = 'DELETE' THEN SELECT count(*) INTO total FROM old_rows; ELSE SELECT count(*) INTO total FROM new_rows; END IF;
  IF total = 0 THEN RETURN NULL; END IF;
  IF app.request_id() IS NULL THEN
    RAISE EXCEPTION 'A change on the console''s surface without a request: pass requestId to runAs and call recordAct';
  END IF;
  IF TG_OP = 'INSERT' THEN
    SELECT jsonb_agg(jsonb_build_object('after', app.audit_row(TG_RELID, TG_TABLE_NAME, r)))
      INTO noted FROM (SELECT to_jsonb(n) AS r FROM new_rows n LIMIT most) few;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(jsonb_build_object('before', app.audit_row(TG_RELID, TG_TABLE_NAME, r)))
      INTO noted FROM (SELECT to_jsonb(o) AS r FROM old_rows o LIMIT most) few;
  ELSE
    SELECT array_agg(a.attname::text) INTO keys FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = TG_RELID AND i.indisprimary;
    WITH after_rows AS (
      SELECT to_jsonb(n) AS r, (SELECT jsonb_object_agg(k, to_jsonb(n) -> k) FROM unnest(keys) k) AS key FROM (SELECT * FROM new_rows LIMIT most) n
    ), before_rows AS (
      SELECT to_jsonb(o) AS r, (SELECT jsonb_object_agg(k, to_jsonb(o) -> k) FROM unnest(keys) k) AS key FROM old_rows o
    ), pairs AS (
      SELECT a.key, b.r AS old, a.r AS new, app.audit_row(TG_RELID, TG_TABLE_NAME, b.r) AS shown_old, app.audit_row(TG_RELID, TG_TABLE_NAME, a.r) AS shown_new
      FROM after_rows a LEFT JOIN before_rows b ON b.key = a.key
    )
    SELECT jsonb_agg(jsonb_build_object(
        'key', p.key - 'organisationId',
        'before', (SELECT jsonb_object_agg(f, p.shown_old -> f) FROM jsonb_object_keys(p.shown_new) f WHERE p.old -> f IS DISTINCT FROM p.new -> f),
        'after', (SELECT jsonb_object_agg(f, p.shown_new -> f) FROM jsonb_object_keys(p.shown_new) f WHERE p.old -> f IS DISTINCT FROM p.new -> f)))
      INTO noted FROM pairs p;
  END IF;
  INSERT INTO app."AuditChange" ("organisationId", "requestId", sequence, "table", kind, "rowCount", rows)
  VALUES (app.organisation_id(), app.request_id(),
    (SELECT count(*) FROM app."AuditChange" c WHERE c."organisationId" = app.organisation_id() AND c."requestId" = app.request_id()),
    TG_TABLE_NAME, lower(TG_OP), total, noted);
  RETURN NULL;
END $$;

-- No act without its entry: a transaction that changed something in the console and does not say what it was can't end.
CREATE FUNCTION app.require_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM app."AuditEntry" e WHERE e."organisationId" = NEW."organisationId" AND e."requestId" = NEW."requestId") THEN
    RAISE EXCEPTION 'A change on the console''s surface without an audit entry: call recordAct in the same transaction';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_required AFTER INSERT ON app."AuditChange" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.require_entry();

-- Progress, retries, letters and the audit itself are no acts. Every other table of a tenant is watched, also those to come:
-- the server's start calls this after the migrations.
CREATE FUNCTION app.watch_tables() RETURNS void LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'app' AND c.relkind = 'r' AND c.relrowsecurity
      AND c.relname NOT IN ('IdempotentResult', 'Job', 'Letter', 'AuditEntry', 'AuditChange', 'RecordLook')
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'audit_update')
  LOOP
    EXECUTE format('CREATE TRIGGER audit_insert AFTER INSERT ON app.%I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_change()', name);
    EXECUTE format('CREATE TRIGGER audit_update AFTER UPDATE ON app.%I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_change()', name);
    EXECUTE format('CREATE TRIGGER audit_delete AFTER DELETE ON app.%I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_change()', name);
  END LOOP;
END $$;

-- A look at a relationship's record, once a day and person. Only the console looks.
CREATE FUNCTION app.record_look(relationship uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO app."RecordLook" ("organisationId", "relationshipId", "personId", "isToken", day)
  SELECT r."organisationId", r.id, app.person_id(), app.token_id() IS NOT NULL, (now() AT TIME ZONE 'UTC')::date
  FROM app."Relationship" r
  WHERE r."organisationId" = app.organisation_id() AND r.id = relationship AND app.surface() = 'console'
  ON CONFLICT DO NOTHING
$$;
-- Names of those who looked, for one of the two: the portal knows nobody else's name.
CREATE FUNCTION app.looks_at(relationships uuid[])
RETURNS TABLE ("relationshipId" uuid, day date, name text, "isToken" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT l."relationshipId", l.day, p."fullName", l."isToken"
  FROM app."RecordLook" l
  JOIN app."Relationship" r ON r."organisationId" = l."organisationId" AND r.id = l."relationshipId"
    AND app.person_id() IN (r."mentorPersonId", r."mentoreePersonId")
  LEFT JOIN app."Person" p ON p."organisationId" = l."organisationId" AND p.id = l."personId"
  WHERE l."organisationId" = app.organisation_id() AND l."relationshipId" = ANY (relationships) AND app.surface() = 'portal'
  ORDER BY l.day DESC, p."fullName" LIMIT 5000
$$;
REVOKE ALL ON FUNCTION app.record_act(text, text, uuid), app.record_look(uuid), app.looks_at(uuid[]), app.watch_tables() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.record_act(text, text, uuid), app.record_look(uuid), app.looks_at(uuid[]) TO ithaca_server;
