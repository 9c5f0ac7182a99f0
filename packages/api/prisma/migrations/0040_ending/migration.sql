-- CreateEnum
CREATE TYPE "app"."EndingWay" AS ENUM ('planned', 'no_fault', 'left_program', 'left_organisation', 'chain_of_command');

-- CreateEnum
CREATE TYPE "app"."ClosingWord" AS ENUM ('peer', 'ally', 'farewell');

-- AlterTable
ALTER TABLE "app"."Organisation" ADD COLUMN     "farewellDays" INTEGER NOT NULL DEFAULT 14;

-- AlterTable
ALTER TABLE "app"."Person" ADD COLUMN     "leftAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "app"."Relationship" ADD COLUMN     "closesOn" DATE,
ADD COLUMN     "endedAs" "app"."EndingWay",
ADD COLUMN     "farewellUntil" DATE,
ADD COLUMN     "redefinedAs" "app"."ClosingWord";

-- CreateTable
CREATE TABLE "app"."PartingChoice" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "closingWord" "app"."ClosingWord",
    "rematch" BOOLEAN,
    "waits" BOOLEAN,

    CONSTRAINT "PartingChoice_pkey" PRIMARY KEY ("organisationId","relationshipId","personId")
);

-- CreateTable
CREATE TABLE "app"."ChainConflict" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "goneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChainConflict_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateIndex
CREATE INDEX "ChainConflict_organisationId_relationshipId_idx" ON "app"."ChainConflict"("organisationId", "relationshipId");

-- AddForeignKey
ALTER TABLE "app"."PartingChoice" ADD CONSTRAINT "PartingChoice_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ChainConflict" ADD CONSTRAINT "ChainConflict_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- So far a relationship could end in one way only.
UPDATE app."Relationship" SET "endedAs" = 'left_program' WHERE status = 'ended';
-- What has ended says in which way, and nothing else does.
ALTER TABLE app."Relationship" ADD CONSTRAINT ends_in_a_way CHECK ((status = 'ended') = ("endedAs" IS NOT NULL));
ALTER TABLE app."Organisation" ADD CONSTRAINT farewell_days CHECK ("farewellDays" BETWEEN 1 AND 90);
-- One conflict of a pair at a time, however many lines cause it.
CREATE UNIQUE INDEX one_standing_conflict ON app."ChainConflict" ("organisationId", "relationshipId") WHERE "goneAt" IS NULL;

ALTER TABLE app."PartingChoice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."PartingChoice" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- M6, M11: what one chooses at the end is read by oneself, and by the step that settles it.
CREATE POLICY own ON app."PartingChoice" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND "personId" = app.person_id()));
ALTER TABLE app."ChainConflict" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ChainConflict" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY own ON app."ChainConflict" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR EXISTS (
    SELECT FROM app."Relationship" r WHERE r."organisationId" = "ChainConflict"."organisationId" AND r.id = "ChainConflict"."relationshipId"))
  WITH CHECK (app.surface() = 'worker');
GRANT SELECT, INSERT, UPDATE, DELETE ON app."PartingChoice", app."ChainConflict" TO ithaca_server;

-- Whoever marks somebody as having left, and in whichever way: the day of their farewell counts from there.
CREATE FUNCTION app.note_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'left' AND (TG_OP = 'INSERT' OR OLD.status <> 'left') THEN
    NEW."leftAt" := now();
  ELSIF NEW.status <> 'left' THEN
    NEW."leftAt" := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER note_leaving BEFORE INSERT OR UPDATE OF status ON app."Person"
  FOR EACH ROW EXECUTE FUNCTION app.note_leaving();
UPDATE app."Person" SET "leftAt" = "updatedAt" WHERE status = 'left';
