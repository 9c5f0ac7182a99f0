-- Proposals can be planned to go out later, and called back until then (decision 0042).
ALTER TABLE "app"."MatchingRun" ADD COLUMN "publishAt" TIMESTAMPTZ(3),
ADD COLUMN "publishMissedAt" TIMESTAMPTZ(3);
CREATE INDEX "MatchingRun_publishAt" ON app."MatchingRun" ("publishAt") WHERE "publishAt" IS NOT NULL;

-- For the clock alone, which belongs to no organisation: names of rows, nothing of what they hold.
CREATE FUNCTION app.publications_due(moment timestamptz) RETURNS TABLE ("organisationId" uuid, "programId" uuid, "runId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT r."organisationId", r."programId", r.id FROM app."MatchingRun" r WHERE r."publishAt" <= moment ORDER BY r."publishAt", r.id
$$;
REVOKE ALL ON FUNCTION app.publications_due(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.publications_due(timestamptz) TO ithaca_server;
