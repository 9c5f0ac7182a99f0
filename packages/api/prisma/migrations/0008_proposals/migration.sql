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

-- The server's day is UTC's, whatever zone the database is set to: the net under M1 counts the same days.
CREATE OR REPLACE FUNCTION app.refuse_chain_of_command() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
BEGIN
  IF app.is_above(NEW."organisationId", NEW."mentorPersonId", NEW."mentoreePersonId", today)
    OR app.is_above(NEW."organisationId", NEW."mentoreePersonId", NEW."mentorPersonId", today) THEN
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
