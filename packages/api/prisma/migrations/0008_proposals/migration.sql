-- CreateIndex
CREATE INDEX "Proposal_organisationId_mentorPersonId_idx" ON "app"."Proposal"("organisationId", "mentorPersonId");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_mentoreePersonId_idx" ON "app"."Proposal"("organisationId", "mentoreePersonId");

-- CreateIndex
CREATE INDEX "Relationship_organisationId_mentorPersonId_idx" ON "app"."Relationship"("organisationId", "mentorPersonId");

-- CreateIndex
CREATE INDEX "Relationship_organisationId_mentoreePersonId_idx" ON "app"."Relationship"("organisationId", "mentoreePersonId");

-- Who signed, and when, is the pair's: the console learns that a relationship has begun, which both signatures bring about.
DROP POLICY own ON app."AgreementSignature";
CREATE POLICY own ON app."AgreementSignature" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND EXISTS (
    SELECT FROM app."Relationship" r
    WHERE r."organisationId" = "AgreementSignature"."organisationId" AND r.id = "AgreementSignature"."relationshipId")));

-- The server's day is UTC's, whatever zone the database is set to: the net under M1 counts the same days. One walk for
-- both directions, in which each step looks lines up by their person: a publishing asks this for each of its rows.
CREATE OR REPLACE FUNCTION app.refuse_chain_of_command() RETURNS trigger LANGUAGE plpgsql
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
BEGIN
  IF EXISTS (
    WITH RECURSIVE above(lower_id, id) AS (
      SELECT l."personId", l."managerId" FROM app."ReportingLine" l
      WHERE l."organisationId" = NEW."organisationId" AND l."personId" IN (NEW."mentorPersonId", NEW."mentoreePersonId")
        AND l."startsOn" <= today AND (l."endsOn" IS NULL OR l."endsOn" > today)
      UNION
      SELECT above.lower_id, l."managerId" FROM above JOIN app."ReportingLine" l
        ON l."organisationId" = NEW."organisationId" AND l."personId" = above.id
        AND l."startsOn" <= today AND (l."endsOn" IS NULL OR l."endsOn" > today)
    )
    SELECT FROM above WHERE (lower_id, id) IN
      ((NEW."mentorPersonId", NEW."mentoreePersonId"), (NEW."mentoreePersonId", NEW."mentorPersonId"))
  ) THEN
    RAISE EXCEPTION 'M1: one of the pair is above the other' USING ERRCODE = 'check_violation', CONSTRAINT = 'outside_chain_of_command';
  END IF;
  RETURN NEW;
END $$;

-- The response clock of every organisation is one timer's business: it asks where proposals are open, ids only.
CREATE FUNCTION app.organisations_with_open_proposals() RETURNS TABLE ("organisationId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM app."Organisation" o
  WHERE EXISTS (SELECT FROM app."Proposal" p WHERE p."organisationId" = o.id AND p.status = 'open')
$$;
REVOKE ALL ON FUNCTION app.organisations_with_open_proposals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.organisations_with_open_proposals() TO ithaca_server;

-- The same for a single question, such as at the second yes.
ALTER FUNCTION app.is_above(uuid, uuid, uuid, date) SET enable_hashjoin = off;
ALTER FUNCTION app.is_above(uuid, uuid, uuid, date) SET enable_mergejoin = off;
ALTER FUNCTION app.is_above(uuid, uuid, uuid, date) SET enable_seqscan = off;
