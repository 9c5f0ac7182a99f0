-- CreateEnum
CREATE TYPE "app"."PairRuleKind" AS ENUM ('lock', 'veto');

-- AlterEnum
ALTER TYPE "app"."JobKind" ADD VALUE 'matching_replay';

-- AlterTable
ALTER TABLE "app"."MatchingRun" ADD COLUMN     "basedOnId" UUID,
ADD COLUMN     "staying" DOUBLE PRECISION,
ADD COLUMN     "name" TEXT,
ADD COLUMN     "outcomeHash" TEXT,
ADD COLUMN     "replay" JSONB,
ADD COLUMN     "replayJobId" UUID;

-- CreateTable
CREATE TABLE "app"."MatchingProof" (
    "organisationId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "MatchingProof_pkey" PRIMARY KEY ("organisationId","runId")
);

-- CreateTable
CREATE TABLE "app"."PairRule" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "kind" "app"."PairRuleKind" NOT NULL,
    "mentorId" UUID NOT NULL,
    "mentoreeId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "endsOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" UUID,

    CONSTRAINT "PairRule_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateIndex
CREATE INDEX "PairRule_organisationId_programId_id_idx" ON "app"."PairRule"("organisationId", "programId", "id");

-- AddForeignKey
ALTER TABLE "app"."MatchingRun" ADD CONSTRAINT "MatchingRun_organisationId_replayJobId_fkey" FOREIGN KEY ("organisationId", "replayJobId") REFERENCES "app"."Job"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."MatchingProof" ADD CONSTRAINT "MatchingProof_organisationId_runId_fkey" FOREIGN KEY ("organisationId", "runId") REFERENCES "app"."MatchingRun"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."PairRule" ADD CONSTRAINT "PairRule_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."PairRule" ADD CONSTRAINT "PairRule_organisationId_mentorId_fkey" FOREIGN KEY ("organisationId", "mentorId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."PairRule" ADD CONSTRAINT "PairRule_organisationId_mentoreeId_fkey" FOREIGN KEY ("organisationId", "mentoreeId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The console's business alone: a veto is never told to the two whom it is about.
ALTER TABLE app."PairRule" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."PairRule" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY administration ON app."PairRule" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
GRANT SELECT, INSERT, UPDATE, DELETE ON app."PairRule" TO ithaca_server;

-- Prices stand beside people, so no screen reads them (M4); the next run may.
ALTER TABLE app."MatchingProof" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."MatchingProof" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY worker ON app."MatchingProof" AS RESTRICTIVE USING (app.surface() = 'worker');
GRANT SELECT, INSERT ON app."MatchingProof" TO ithaca_server;
