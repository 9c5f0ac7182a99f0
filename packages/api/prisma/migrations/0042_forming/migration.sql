-- CreateEnum
CREATE TYPE "app"."ProposalWay" AS ENUM ('direct', 'conversation');

-- AlterTable
ALTER TABLE "app"."Participation" ADD COLUMN     "awayUntil" DATE;

-- AlterTable
ALTER TABLE "app"."Proposal" ADD COLUMN     "way" "app"."ProposalWay" NOT NULL DEFAULT 'direct',
ALTER COLUMN "runId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "app"."ProposalAnswer" ADD COLUMN     "rank" INTEGER;

-- CreateTable
CREATE TABLE "app"."ProposalReasons" (
    "organisationId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "mentorPersonId" UUID NOT NULL,
    "mentoreePersonId" UUID NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "ProposalReasons_pkey" PRIMARY KEY ("organisationId","proposalId")
);

-- AddForeignKey
ALTER TABLE "app"."ProposalReasons" ADD CONSTRAINT "ProposalReasons_organisationId_proposalId_fkey" FOREIGN KEY ("organisationId", "proposalId") REFERENCES "app"."Proposal"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE app."ProposalAnswer" ADD CONSTRAINT ranks CHECK (rank IS NULL OR (rank BETWEEN 1 AND 10 AND answer = 'yes'));
ALTER TABLE app."ProposalReasons" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ProposalReasons" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."ProposalReasons" AS RESTRICTIVE
  USING (app.surface() = 'worker'
    OR (app.surface() = 'portal' AND app.person_id() IN ("mentorPersonId", "mentoreePersonId")));
-- What was said to the two stays as it was.
GRANT SELECT, INSERT ON app."ProposalReasons" TO ithaca_server;
