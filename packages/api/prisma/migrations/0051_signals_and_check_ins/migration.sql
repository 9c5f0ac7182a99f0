-- CreateEnum
CREATE TYPE "app"."WeeklySignal" AS ENUM ('well', 'quiet');

-- CreateEnum
CREATE TYPE "app"."CheckInAnswer" AS ENUM ('yes', 'partly', 'not_now', 'rather_not_say');

-- CreateTable
CREATE TABLE "app"."RelationshipActivity" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "lastWeek" DATE NOT NULL,

    CONSTRAINT "RelationshipActivity_pkey" PRIMARY KEY ("organisationId","relationshipId")
);

-- CreateTable
CREATE TABLE "app"."RelationshipSignal" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "week" DATE NOT NULL,
    "signal" "app"."WeeklySignal" NOT NULL,

    CONSTRAINT "RelationshipSignal_pkey" PRIMARY KEY ("organisationId","relationshipId")
);

-- CreateTable
CREATE TABLE "app"."CheckIn" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "rhythm" "app"."CheckInAnswer" NOT NULL,
    "openness" "app"."CheckInAnswer" NOT NULL,
    "use" "app"."CheckInAnswer" NOT NULL,
    "direction" "app"."CheckInAnswer" NOT NULL,

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("organisationId","relationshipId","personId","round")
);

-- CreateTable
CREATE TABLE "app"."CallRequest" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "askedOn" DATE NOT NULL,
    "resolvedOn" DATE,
    "resolvedById" UUID,

    CONSTRAINT "CallRequest_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateIndex
CREATE INDEX "CallRequest_organisationId_programId_idx" ON "app"."CallRequest"("organisationId", "programId");

-- CreateIndex
CREATE INDEX "CallRequest_organisationId_relationshipId_idx" ON "app"."CallRequest"("organisationId", "relationshipId");

-- AddForeignKey
ALTER TABLE "app"."RelationshipActivity" ADD CONSTRAINT "RelationshipActivity_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RelationshipSignal" ADD CONSTRAINT "RelationshipSignal_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CheckIn" ADD CONSTRAINT "CheckIn_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CheckIn" ADD CONSTRAINT "CheckIn_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CallRequest" ADD CONSTRAINT "CallRequest_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CallRequest" ADD CONSTRAINT "CallRequest_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CallRequest" ADD CONSTRAINT "CallRequest_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."CallRequest" ADD CONSTRAINT "CallRequest_organisationId_resolvedById_fkey" FOREIGN KEY ("organisationId", "resolvedById") REFERENCES "app"."Person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE app."RelationshipActivity" ADD CONSTRAINT is_a_week CHECK (extract(isodow FROM "lastWeek") = 1);
ALTER TABLE app."RelationshipSignal" ADD CONSTRAINT is_a_week CHECK (extract(isodow FROM week) = 1);
ALTER TABLE app."CheckIn" ADD CONSTRAINT round_from_one CHECK (round BETWEEN 1 AND 1000);
-- One open request of a person in a relationship.
CREATE UNIQUE INDEX one_open_call_request ON app."CallRequest" ("organisationId", "relationshipId", "personId") WHERE "resolvedOn" IS NULL;

ALTER TABLE app."RelationshipActivity" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RelationshipActivity" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- M12: that something happened is written through app.touch_relationship; what was written, workers alone read.
CREATE POLICY workers ON app."RelationshipActivity" AS RESTRICTIVE USING (app.surface() = 'worker');

ALTER TABLE app."RelationshipSignal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RelationshipSignal" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- A weekly pass writes it. The pair reads its own too: nobody is told more about the two than they are.
CREATE POLICY readers ON app."RelationshipSignal" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR (app.surface() = 'portal' AND EXISTS (
    SELECT FROM app."Relationship" r WHERE r."organisationId" = "RelationshipSignal"."organisationId" AND r.id = "RelationshipSignal"."relationshipId")))
  WITH CHECK (app.surface() = 'worker');

ALTER TABLE app."CheckIn" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."CheckIn" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- M12, M13: the console has no way to an answer; not even the partner has.
CREATE POLICY own ON app."CheckIn" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND "personId" = app.person_id()));

ALTER TABLE app."CallRequest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."CallRequest" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY own ON app."CallRequest" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR (app.surface() = 'portal' AND "personId" = app.person_id()));

GRANT SELECT, INSERT, UPDATE, DELETE ON app."RelationshipActivity", app."RelationshipSignal", app."CheckIn", app."CallRequest" TO ithaca_server;

-- Notes that something happened between the two this week, and nothing more: no time, no count, not what or by whom.
-- For one's own relationship in the portal, or any as a worker; anything else changes nothing.
CREATE FUNCTION app.touch_relationship(relationship uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO app."RelationshipActivity" AS a ("organisationId", "relationshipId", "lastWeek")
  SELECT r."organisationId", r.id, date_trunc('week', now() AT TIME ZONE 'UTC')::date
  FROM app."Relationship" r
  WHERE r."organisationId" = app.organisation_id() AND r.id = relationship
    AND (app.surface() = 'worker' OR (app.surface() = 'portal' AND app.person_id() IN (r."mentorPersonId", r."mentoreePersonId")))
  ON CONFLICT ("organisationId", "relationshipId") DO UPDATE SET "lastWeek" = excluded."lastWeek" WHERE a."lastWeek" < excluded."lastWeek"
$$;
REVOKE ALL ON FUNCTION app.touch_relationship(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.touch_relationship(uuid) TO ithaca_server;

-- The weekly pass serves every organisation: it asks where relationships live, ids only.
CREATE FUNCTION app.organisations_with_living_relationships() RETURNS TABLE ("organisationId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM app."Organisation" o
  WHERE EXISTS (SELECT FROM app."Relationship" r WHERE r."organisationId" = o.id AND r.status <> 'ended')
$$;
REVOKE ALL ON FUNCTION app.organisations_with_living_relationships() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.organisations_with_living_relationships() TO ithaca_server;
