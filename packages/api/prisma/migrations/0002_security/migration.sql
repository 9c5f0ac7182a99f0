-- Who is asking: set for one transaction by set_config(..., true). Unset means nobody, and nobody sees nothing.
CREATE FUNCTION app.organisation_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.organisation', true), '')::uuid;
CREATE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.person', true), '')::uuid;
-- console, portal or worker.
CREATE FUNCTION app.surface() RETURNS text LANGUAGE sql STABLE
  RETURN coalesce(current_setting('app.surface', true), '');

-- Every row of a tenant belongs to one organisation and is invisible to all others.
ALTER TABLE app."Organisation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Organisation" USING (id = app.organisation_id()) WITH CHECK (id = app.organisation_id());
ALTER TABLE app."IdempotentResult" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."IdempotentResult" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Job" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Job" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Person" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."ReportingLine" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ReportingLine" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."DirectoryImport" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."DirectoryImport" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."DirectoryImportRow" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."DirectoryImportRow" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."MatchingRun" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."MatchingRun" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."ScenarioPair" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ScenarioPair" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."ScenarioUnmatched" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ScenarioUnmatched" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."MatchingInputs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."MatchingInputs" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."PairReasons" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."PairReasons" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Program" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Program" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."ProgramManager" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ProgramManager" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Participation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Participation" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Answer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Answer" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Proposal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Proposal" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."ProposalAnswer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ProposalAnswer" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Relationship" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Relationship" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."Agreement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Agreement" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
ALTER TABLE app."AgreementSignature" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."AgreementSignature" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());

-- Nothing of these without a surface, administration is not the portal's business.
CREATE POLICY administration ON app."DirectoryImport" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
CREATE POLICY administration ON app."DirectoryImportRow" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
CREATE POLICY administration ON app."Job" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
CREATE POLICY administration ON app."MatchingRun" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
CREATE POLICY administration ON app."ScenarioPair" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
CREATE POLICY administration ON app."ScenarioUnmatched" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));

-- A retried mutation finds its own first answer and nobody else's.
CREATE POLICY own ON app."IdempotentResult" AS RESTRICTIVE USING ("personId" = app.person_id());

-- M2, M14: the console has no way to an answer, its owner and the matching worker do.
CREATE POLICY own ON app."Answer" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND "personId" = app.person_id()));
CREATE POLICY frozen_inputs ON app."MatchingInputs" AS RESTRICTIVE USING (app.surface() = 'worker');
CREATE POLICY of_the_pair ON app."PairReasons" AS RESTRICTIVE
  USING (app.surface() = 'worker'
    OR (app.surface() = 'portal' AND app.person_id() IN ("mentorPersonId", "mentoreePersonId")));

-- M6: a private answer is visible to the person who gave it, and to the step that settles the pair.
CREATE POLICY own ON app."ProposalAnswer" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND "personId" = app.person_id()));

-- In the portal one sees one's own.
CREATE POLICY own ON app."Participation" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR (app.surface() = 'portal' AND "personId" = app.person_id()));
CREATE POLICY own ON app."Proposal" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker')
    OR (app.surface() = 'portal' AND app.person_id() IN ("mentorPersonId", "mentoreePersonId")));
CREATE POLICY own ON app."Relationship" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker')
    OR (app.surface() = 'portal' AND app.person_id() IN ("mentorPersonId", "mentoreePersonId")));
CREATE POLICY own ON app."Agreement" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR EXISTS (
    SELECT FROM app."Relationship" r WHERE r."organisationId" = "Agreement"."organisationId" AND r.id = "Agreement"."relationshipId"));
CREATE POLICY own ON app."AgreementSignature" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR EXISTS (
    SELECT FROM app."Relationship" r
    WHERE r."organisationId" = "AgreementSignature"."organisationId" AND r.id = "AgreementSignature"."relationshipId"));
-- Oneself, the other of a proposal or relationship, and who looks after a program.
CREATE POLICY acquainted ON app."Person" AS RESTRICTIVE FOR SELECT
  USING (app.surface() IN ('console', 'worker') OR (app.surface() = 'portal' AND (
    id = app.person_id()
    OR EXISTS (SELECT FROM app."Proposal" p WHERE p."organisationId" = "Person"."organisationId" AND "Person".id IN (p."mentorPersonId", p."mentoreePersonId"))
    OR EXISTS (SELECT FROM app."ProgramManager" m WHERE m."organisationId" = "Person"."organisationId" AND m."personId" = "Person".id))));

-- M1: is `upper` above `lower` on that day, through lines of any kind, at any distance? UNION ends cycles.
CREATE FUNCTION app.is_above(organisation uuid, upper_person uuid, lower_person uuid, on_day date) RETURNS boolean
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE above(id) AS (
    SELECT l."managerId" FROM app."ReportingLine" l
    WHERE l."organisationId" = organisation AND l."personId" = lower_person
      AND l."startsOn" <= on_day AND (l."endsOn" IS NULL OR l."endsOn" > on_day)
    UNION
    SELECT l."managerId" FROM above JOIN app."ReportingLine" l
      ON l."organisationId" = organisation AND l."personId" = above.id
      AND l."startsOn" <= on_day AND (l."endsOn" IS NULL OR l."endsOn" > on_day)
  )
  SELECT EXISTS (SELECT FROM above WHERE id = upper_person)
$$;

-- The last net under M1: no code path can propose or form a pair within one chain of command.
CREATE FUNCTION app.refuse_chain_of_command() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app.is_above(NEW."organisationId", NEW."mentorPersonId", NEW."mentoreePersonId", current_date)
    OR app.is_above(NEW."organisationId", NEW."mentoreePersonId", NEW."mentorPersonId", current_date) THEN
    RAISE EXCEPTION 'M1: one of the pair is above the other' USING ERRCODE = 'check_violation', CONSTRAINT = 'outside_chain_of_command';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outside_chain_of_command BEFORE INSERT ON app."Proposal"
  FOR EACH ROW EXECUTE FUNCTION app.refuse_chain_of_command();
CREATE TRIGGER outside_chain_of_command BEFORE INSERT ON app."Relationship"
  FOR EACH ROW EXECUTE FUNCTION app.refuse_chain_of_command();

-- Capacity is the database's: no race can overbook a person.
ALTER TABLE app."Participation"
  ADD CONSTRAINT mentor_capacity CHECK ("mentorCapacity" BETWEEN 0 AND 10),
  ADD CONSTRAINT mentoree_capacity CHECK ("mentoreeCapacity" BETWEEN 0 AND 3),
  ADD CONSTRAINT mentor_places CHECK ("mentorPlaces" BETWEEN 0 AND "mentorCapacity"),
  ADD CONSTRAINT mentoree_places CHECK ("mentoreePlaces" BETWEEN 0 AND "mentoreeCapacity");
ALTER TABLE app."ReportingLine"
  ADD CONSTRAINT not_own_manager CHECK ("personId" <> "managerId"),
  ADD CONSTRAINT ends_after_start CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE app."Proposal"
  ADD CONSTRAINT two_people CHECK ("mentorPersonId" <> "mentoreePersonId");
ALTER TABLE app."Relationship"
  ADD CONSTRAINT two_people CHECK ("mentorPersonId" <> "mentoreePersonId");
-- One open proposal and one living relationship for a pair in a program.
CREATE UNIQUE INDEX one_open_proposal ON app."Proposal" ("organisationId", "mentorId", "mentoreeId") WHERE status = 'open';
CREATE UNIQUE INDEX one_living_relationship ON app."Relationship" ("organisationId", "mentorId", "mentoreeId") WHERE status <> 'ended';
-- One line of a kind to one manager at a time.
CREATE UNIQUE INDEX one_open_line ON app."ReportingLine" ("organisationId", "personId", "managerId", kind) WHERE "endsOn" IS NULL;

-- Sign-in asks who owns an address before any organisation is known, it learns no more than that.
CREATE FUNCTION identity.find_person_by_email(address text)
RETURNS TABLE ("organisationId" uuid, "personId" uuid, "fullName" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p."organisationId", p.id, p."fullName" FROM app."Person" p
  WHERE p.email = lower(address) AND p.status = 'active'
  ORDER BY p."createdAt", p.id LIMIT 1
$$;
REVOKE ALL ON FUNCTION identity.find_person_by_email(text) FROM PUBLIC;

-- Two roles that own nothing: the server's, bound by all of the above, and sign-in's, which reaches `identity` alone.
GRANT USAGE ON SCHEMA app TO ithaca_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO ithaca_server;
GRANT USAGE ON SCHEMA identity TO ithaca_identity;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO ithaca_identity;
GRANT EXECUTE ON FUNCTION identity.find_person_by_email(text) TO ithaca_identity;
-- What was decided stays as it was: a finished run's inputs and a signature are written once.
REVOKE UPDATE, DELETE ON app."MatchingInputs", app."AgreementSignature", app."PairReasons" FROM ithaca_server;

-- After a crash the one process of an embedded database asks which jobs were under way, ids only.
CREATE FUNCTION app.unfinished_jobs() RETURNS TABLE ("organisationId" uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT j."organisationId", j.id FROM app."Job" j WHERE j.status IN ('queued', 'running') ORDER BY j."createdAt"
$$;
REVOKE ALL ON FUNCTION app.unfinished_jobs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.unfinished_jobs() TO ithaca_server;

-- The demo's sign-in page: made-up people only, whatever else is in the database.
CREATE FUNCTION identity.find_demo_person(person uuid)
RETURNS TABLE ("organisationId" uuid, "personId" uuid, "fullName" text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p."organisationId", p.id, p."fullName", p.email
  FROM app."Person" p JOIN app."Organisation" o ON o.id = p."organisationId" AND o."isDemo"
  WHERE p.id = person AND p.status = 'active'
$$;
CREATE FUNCTION identity.demo_people(on_surface text, search text)
RETURNS TABLE ("personId" uuid, name text, title text, hint text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH demo AS (
    SELECT p.* FROM app."Person" p JOIN app."Organisation" o ON o.id = p."organisationId" AND o."isDemo"
    WHERE p.status = 'active' AND (search = '' OR p."fullName" ILIKE '%' || replace(replace(search, '%', ''), '_', '') || '%')
  ), hinted AS (
    SELECT d.id, d."fullName", coalesce(d."jobTitle", '') AS title, CASE
      WHEN on_surface = 'console' THEN CASE
        WHEN EXISTS (SELECT FROM identity."User" u WHERE u."personId" = d.id AND u."isAdmin") THEN '1 administrator'
        WHEN EXISTS (SELECT FROM app."ProgramManager" m WHERE m."organisationId" = d."organisationId" AND m."personId" = d.id) THEN '2 program manager' END
      ELSE CASE
        WHEN EXISTS (SELECT FROM app."Proposal" q WHERE q."organisationId" = d."organisationId" AND q.status = 'open' AND q."mentoreePersonId" = d.id) THEN '1 has a proposal as mentoree'
        WHEN EXISTS (SELECT FROM app."Proposal" q WHERE q."organisationId" = d."organisationId" AND q.status = 'open' AND q."mentorPersonId" = d.id) THEN '2 has a proposal as mentor'
        WHEN EXISTS (SELECT FROM app."Relationship" r WHERE r."organisationId" = d."organisationId" AND r.status = 'forming' AND d.id IN (r."mentorPersonId", r."mentoreePersonId")) THEN '3 has an agreement to sign'
        WHEN EXISTS (SELECT FROM app."Relationship" r WHERE r."organisationId" = d."organisationId" AND r.status = 'active' AND d.id IN (r."mentorPersonId", r."mentoreePersonId")) THEN '4 is in a relationship'
        WHEN EXISTS (SELECT FROM app."Participation" a WHERE a."organisationId" = d."organisationId" AND a.status = 'invited' AND a."personId" = d.id) THEN '5 has an invitation'
        ELSE '6 takes part in nothing yet' END END AS hint
    FROM demo d
  ), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY hint ORDER BY "fullName", id) AS place FROM hinted WHERE hint IS NOT NULL
  )
  SELECT id, "fullName", title, substr(hint, 3) FROM ranked WHERE search <> '' OR place <= 3 ORDER BY hint, place LIMIT 20
$$;
REVOKE ALL ON FUNCTION identity.find_demo_person(uuid), identity.demo_people(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.find_demo_person(uuid), identity.demo_people(text, text) TO ithaca_identity;

-- The first start asks whether anybody is here yet.
CREATE FUNCTION identity.has_organisation() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT EXISTS (SELECT FROM app."Organisation") $$;
REVOKE ALL ON FUNCTION identity.has_organisation() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identity.has_organisation() TO ithaca_identity;
