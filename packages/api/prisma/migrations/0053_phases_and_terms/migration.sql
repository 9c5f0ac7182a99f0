-- AlterTable
ALTER TABLE "app"."LetterChoice" ADD COLUMN     "nudgedOn" DATE;

-- AlterTable
ALTER TABLE "app"."Agreement" ADD COLUMN     "alsoBy" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "arranger" TEXT NOT NULL DEFAULT 'either',
ADD COLUMN     "dayPart" TEXT,
ADD COLUMN     "weekday" INTEGER;

-- CreateTable
CREATE TABLE "app"."PhaseProposal" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,

    CONSTRAINT "PhaseProposal_pkey" PRIMARY KEY ("organisationId","relationshipId")
);

-- CreateTable
CREATE TABLE "app"."OrientationRead" (
    "organisationId" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "OrientationRead_pkey" PRIMARY KEY ("organisationId","programId","personId","key")
);

-- AddForeignKey
ALTER TABLE "app"."PhaseProposal" ADD CONSTRAINT "PhaseProposal_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."OrientationRead" ADD CONSTRAINT "OrientationRead_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."OrientationRead" ADD CONSTRAINT "OrientationRead_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE app."Agreement"
  ADD CONSTRAINT weekday_from_monday CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT part_of_a_day CHECK ("dayPart" IN ('morning', 'midday', 'afternoon', 'evening')),
  ADD CONSTRAINT who_arranges CHECK (arranger IN ('mentor', 'mentoree', 'either'));
ALTER TABLE app."OrientationRead" ADD CONSTRAINT short_key CHECK (length(key) <= 200);

ALTER TABLE app."PhaseProposal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."PhaseProposal" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- The console learns of a phase when both have said so, not of who asked.
CREATE POLICY of_the_pair ON app."PhaseProposal" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND EXISTS (
    SELECT FROM app."Relationship" r WHERE r."organisationId" = "PhaseProposal"."organisationId" AND r.id = "PhaseProposal"."relationshipId")));

ALTER TABLE app."OrientationRead" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."OrientationRead" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- Whether somebody has read is their own: not even a worker looks.
CREATE POLICY own ON app."OrientationRead" AS RESTRICTIVE USING (app.surface() = 'portal' AND "personId" = app.person_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON app."PhaseProposal", app."OrientationRead" TO ithaca_server;
