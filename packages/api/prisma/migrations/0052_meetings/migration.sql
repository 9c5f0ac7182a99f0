-- CreateEnum
CREATE TYPE "app"."MeetingStatus" AS ENUM ('proposed', 'accepted', 'held', 'cancelled');

-- CreateTable
CREATE TABLE "app"."Meeting" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "status" "app"."MeetingStatus" NOT NULL DEFAULT 'proposed',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."CalendarFeed" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateIndex
CREATE INDEX "Meeting_organisationId_relationshipId_startsAt_idx" ON "app"."Meeting"("organisationId", "relationshipId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_secretHash_key" ON "app"."CalendarFeed"("secretHash");

-- AddForeignKey
ALTER TABLE "app"."Meeting" ADD CONSTRAINT "Meeting_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CalendarFeed" ADD CONSTRAINT "CalendarFeed_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE app."Meeting"
  ADD CONSTRAINT minutes_of_a_meeting CHECK (minutes BETWEEN 15 AND 480),
  ADD CONSTRAINT sequence_from_zero CHECK (sequence BETWEEN 0 AND 10000);
-- The same time twice is one meeting.
CREATE UNIQUE INDEX one_meeting_at_a_time ON app."Meeting" ("organisationId", "relationshipId", "startsAt") WHERE status IN ('proposed', 'accepted');

ALTER TABLE app."Meeting" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Meeting" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- M12: when two meet is theirs. The console has no way to it, not even to how often.
CREATE POLICY of_the_pair ON app."Meeting" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND EXISTS (
    SELECT FROM app."Relationship" r WHERE r."organisationId" = "Meeting"."organisationId" AND r.id = "Meeting"."relationshipId")));

ALTER TABLE app."CalendarFeed" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."CalendarFeed" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY own ON app."CalendarFeed" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND "personId" = app.person_id()));

GRANT SELECT, INSERT, UPDATE, DELETE ON app."Meeting", app."CalendarFeed" TO ithaca_server;

-- A calendar program shows a secret and is nobody yet: whose it is, ids only. Nobody's, once its owner has left.
CREATE FUNCTION app.find_calendar_feed(secret_hash text) RETURNS TABLE ("organisationId" uuid, "personId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT f."organisationId", f."personId" FROM app."CalendarFeed" f
  JOIN app."Person" p ON p."organisationId" = f."organisationId" AND p.id = f."personId" AND p.status = 'active'
  WHERE f."secretHash" = secret_hash
$$;
REVOKE ALL ON FUNCTION app.find_calendar_feed(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.find_calendar_feed(text) TO ithaca_server;
