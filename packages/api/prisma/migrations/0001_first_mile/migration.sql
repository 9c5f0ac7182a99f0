-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "app";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateEnum
CREATE TYPE "app"."JobKind" AS ENUM ('plan_import', 'commit_import', 'undo_import', 'matching_run');

-- CreateEnum
CREATE TYPE "app"."JobStatus" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "app"."PersonStatus" AS ENUM ('active', 'left');

-- CreateEnum
CREATE TYPE "app"."ReportingLineKind" AS ENUM ('solid', 'dotted', 'pay');

-- CreateEnum
CREATE TYPE "app"."ImportSource" AS ENUM ('file', 'graphql');

-- CreateEnum
CREATE TYPE "app"."ImportStatus" AS ENUM ('uploaded', 'planning', 'planned', 'committing', 'committed', 'undoing', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "app"."RowOutcome" AS ENUM ('create', 'update', 'unchanged', 'invalid');

-- CreateEnum
CREATE TYPE "app"."ProgramStatus" AS ENUM ('draft', 'inviting', 'matching', 'running', 'closing', 'closed');

-- CreateEnum
CREATE TYPE "app"."ParticipationRole" AS ENUM ('mentor', 'mentoree', 'both');

-- CreateEnum
CREATE TYPE "app"."ParticipationStatus" AS ENUM ('invited', 'active', 'paused', 'declined', 'left');

-- CreateEnum
CREATE TYPE "app"."ProposalStatus" AS ENUM ('open', 'formed', 'lapsed');

-- CreateEnum
CREATE TYPE "app"."PrivateAnswer" AS ENUM ('yes', 'rather_not');

-- CreateEnum
CREATE TYPE "app"."RelationshipStatus" AS ENUM ('forming', 'active', 'paused', 'ending', 'ended');

-- CreateTable
CREATE TABLE "app"."Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "importMapping" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app"."IdempotentResult" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "resultId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotentResult_pkey" PRIMARY KEY ("organisationId","personId","key")
);

-- CreateTable
CREATE TABLE "app"."Job" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "app"."JobKind" NOT NULL,
    "status" "app"."JobStatus" NOT NULL DEFAULT 'queued',
    "stage" TEXT NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "cancelAsked" BOOLEAN NOT NULL DEFAULT false,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."Person" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "fullName" TEXT NOT NULL,
    "preferredName" TEXT,
    "email" TEXT,
    "jobTitle" TEXT,
    "function" TEXT,
    "department" TEXT,
    "location" TEXT,
    "country" TEXT,
    "timeZone" TEXT,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "app"."PersonStatus" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."ReportingLine" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "managerId" UUID NOT NULL,
    "kind" "app"."ReportingLineKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "ReportingLine_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."DirectoryImport" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" "app"."ImportStatus" NOT NULL DEFAULT 'uploaded',
    "source" "app"."ImportSource" NOT NULL,
    "fileName" TEXT,
    "encoding" TEXT,
    "delimiter" TEXT,
    "columns" JSONB NOT NULL DEFAULT '[]',
    "mapping" JSONB NOT NULL DEFAULT '[]',
    "content" BYTEA,
    "createCount" INTEGER NOT NULL DEFAULT 0,
    "updateCount" INTEGER NOT NULL DEFAULT 0,
    "unchangedCount" INTEGER NOT NULL DEFAULT 0,
    "invalidCount" INTEGER NOT NULL DEFAULT 0,
    "warningCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "jobId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "DirectoryImport_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."DirectoryImportRow" (
    "organisationId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "outcome" "app"."RowOutcome" NOT NULL,
    "personId" UUID,
    "label" TEXT NOT NULL,
    "change" JSONB,
    "problems" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "DirectoryImportRow_pkey" PRIMARY KEY ("organisationId","importId","rowNumber")
);

-- CreateTable
CREATE TABLE "identity"."User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app"."MatchingRun" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "inputsHash" TEXT,
    "policy" JSONB NOT NULL,
    "engineVersion" TEXT,
    "pluginVersions" JSONB NOT NULL DEFAULT '{}',
    "summary" JSONB,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchingRun_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."ScenarioPair" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "mentoreeId" UUID NOT NULL,
    "fit" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "ScenarioPair_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."ScenarioUnmatched" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "role" "app"."ParticipationRole" NOT NULL,
    "reason" JSONB NOT NULL,

    CONSTRAINT "ScenarioUnmatched_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."MatchingInputs" (
    "organisationId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "MatchingInputs_pkey" PRIMARY KEY ("organisationId","runId")
);

-- CreateTable
CREATE TABLE "app"."PairReasons" (
    "organisationId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "mentoreeId" UUID NOT NULL,
    "mentorPersonId" UUID NOT NULL,
    "mentoreePersonId" UUID NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "PairReasons_pkey" PRIMARY KEY ("organisationId","runId","mentorId","mentoreeId")
);

-- CreateTable
CREATE TABLE "app"."Program" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "app"."ProgramStatus" NOT NULL DEFAULT 'draft',
    "templateId" TEXT NOT NULL,
    "templateVersion" TEXT NOT NULL,
    "template" JSONB NOT NULL,
    "policy" JSONB NOT NULL,
    "startsOn" DATE NOT NULL,
    "selfJoin" BOOLEAN NOT NULL DEFAULT false,
    "responseDays" INTEGER NOT NULL DEFAULT 14,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Program_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."ProgramManager" (
    "organisationId" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "ProgramManager_pkey" PRIMARY KEY ("organisationId","programId","personId")
);

-- CreateTable
CREATE TABLE "app"."Participation" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "app"."ParticipationRole" NOT NULL,
    "status" "app"."ParticipationStatus" NOT NULL DEFAULT 'invited',
    "mentorCapacity" INTEGER NOT NULL DEFAULT 0,
    "mentoreeCapacity" INTEGER NOT NULL DEFAULT 0,
    "mentorPlaces" INTEGER NOT NULL DEFAULT 0,
    "mentoreePlaces" INTEGER NOT NULL DEFAULT 0,
    "invitedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."Answer" (
    "organisationId" UUID NOT NULL,
    "participationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("organisationId","participationId","field")
);

-- CreateTable
CREATE TABLE "app"."Proposal" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "mentoreeId" UUID NOT NULL,
    "mentorPersonId" UUID NOT NULL,
    "mentoreePersonId" UUID NOT NULL,
    "status" "app"."ProposalStatus" NOT NULL DEFAULT 'open',
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "respondBy" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."ProposalAnswer" (
    "organisationId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "answer" "app"."PrivateAnswer" NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalAnswer_pkey" PRIMARY KEY ("organisationId","proposalId","personId")
);

-- CreateTable
CREATE TABLE "app"."Relationship" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "mentoreeId" UUID NOT NULL,
    "mentorPersonId" UUID NOT NULL,
    "mentoreePersonId" UUID NOT NULL,
    "status" "app"."RelationshipStatus" NOT NULL DEFAULT 'forming',
    "phase" TEXT,
    "formedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Relationship_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."Agreement" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "clauses" JSONB NOT NULL,
    "meetEveryWeeks" INTEGER NOT NULL,
    "meetingMinutes" INTEGER NOT NULL,
    "means" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("organisationId","relationshipId","version")
);

-- CreateTable
CREATE TABLE "app"."AgreementSignature" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreementSignature_pkey" PRIMARY KEY ("organisationId","relationshipId","version","personId")
);

-- CreateIndex
CREATE INDEX "Person_organisationId_fullName_idx" ON "app"."Person"("organisationId", "fullName");

-- CreateIndex
CREATE UNIQUE INDEX "Person_organisationId_externalId_key" ON "app"."Person"("organisationId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_organisationId_email_key" ON "app"."Person"("organisationId", "email");

-- CreateIndex
CREATE INDEX "ReportingLine_organisationId_personId_idx" ON "app"."ReportingLine"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "ReportingLine_organisationId_managerId_idx" ON "app"."ReportingLine"("organisationId", "managerId");

-- CreateIndex
CREATE INDEX "DirectoryImportRow_organisationId_importId_outcome_rowNumbe_idx" ON "app"."DirectoryImportRow"("organisationId", "importId", "outcome", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "identity"."User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_organisationId_personId_key" ON "identity"."User"("organisationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "identity"."Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "identity"."Session"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "identity"."Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "MatchingRun_organisationId_programId_number_key" ON "app"."MatchingRun"("organisationId", "programId", "number");

-- CreateIndex
CREATE INDEX "ScenarioPair_organisationId_runId_fit_idx" ON "app"."ScenarioPair"("organisationId", "runId", "fit");

-- CreateIndex
CREATE UNIQUE INDEX "ScenarioPair_organisationId_runId_mentorId_mentoreeId_key" ON "app"."ScenarioPair"("organisationId", "runId", "mentorId", "mentoreeId");

-- CreateIndex
CREATE UNIQUE INDEX "ScenarioUnmatched_organisationId_runId_participationId_role_key" ON "app"."ScenarioUnmatched"("organisationId", "runId", "participationId", "role");

-- CreateIndex
CREATE INDEX "Participation_organisationId_personId_idx" ON "app"."Participation"("organisationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_organisationId_programId_personId_key" ON "app"."Participation"("organisationId", "programId", "personId");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_programId_status_idx" ON "app"."Proposal"("organisationId", "programId", "status");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_mentorId_idx" ON "app"."Proposal"("organisationId", "mentorId");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_mentoreeId_idx" ON "app"."Proposal"("organisationId", "mentoreeId");

-- CreateIndex
CREATE INDEX "Relationship_organisationId_programId_status_idx" ON "app"."Relationship"("organisationId", "programId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Relationship_organisationId_proposalId_key" ON "app"."Relationship"("organisationId", "proposalId");

-- AddForeignKey
ALTER TABLE "app"."Person" ADD CONSTRAINT "Person_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "app"."Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ReportingLine" ADD CONSTRAINT "ReportingLine_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ReportingLine" ADD CONSTRAINT "ReportingLine_organisationId_managerId_fkey" FOREIGN KEY ("organisationId", "managerId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."DirectoryImport" ADD CONSTRAINT "DirectoryImport_organisationId_jobId_fkey" FOREIGN KEY ("organisationId", "jobId") REFERENCES "app"."Job"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."DirectoryImportRow" ADD CONSTRAINT "DirectoryImportRow_organisationId_importId_fkey" FOREIGN KEY ("organisationId", "importId") REFERENCES "app"."DirectoryImport"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "identity"."User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."MatchingRun" ADD CONSTRAINT "MatchingRun_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."MatchingRun" ADD CONSTRAINT "MatchingRun_organisationId_jobId_fkey" FOREIGN KEY ("organisationId", "jobId") REFERENCES "app"."Job"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ScenarioPair" ADD CONSTRAINT "ScenarioPair_organisationId_runId_fkey" FOREIGN KEY ("organisationId", "runId") REFERENCES "app"."MatchingRun"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ScenarioPair" ADD CONSTRAINT "ScenarioPair_organisationId_mentorId_fkey" FOREIGN KEY ("organisationId", "mentorId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ScenarioPair" ADD CONSTRAINT "ScenarioPair_organisationId_mentoreeId_fkey" FOREIGN KEY ("organisationId", "mentoreeId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ScenarioUnmatched" ADD CONSTRAINT "ScenarioUnmatched_organisationId_runId_fkey" FOREIGN KEY ("organisationId", "runId") REFERENCES "app"."MatchingRun"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ScenarioUnmatched" ADD CONSTRAINT "ScenarioUnmatched_organisationId_participationId_fkey" FOREIGN KEY ("organisationId", "participationId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."MatchingInputs" ADD CONSTRAINT "MatchingInputs_organisationId_runId_fkey" FOREIGN KEY ("organisationId", "runId") REFERENCES "app"."MatchingRun"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."PairReasons" ADD CONSTRAINT "PairReasons_organisationId_runId_fkey" FOREIGN KEY ("organisationId", "runId") REFERENCES "app"."MatchingRun"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Program" ADD CONSTRAINT "Program_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "app"."Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ProgramManager" ADD CONSTRAINT "ProgramManager_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ProgramManager" ADD CONSTRAINT "ProgramManager_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Participation" ADD CONSTRAINT "Participation_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Participation" ADD CONSTRAINT "Participation_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Answer" ADD CONSTRAINT "Answer_organisationId_participationId_fkey" FOREIGN KEY ("organisationId", "participationId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Proposal" ADD CONSTRAINT "Proposal_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Proposal" ADD CONSTRAINT "Proposal_organisationId_mentorPersonId_fkey" FOREIGN KEY ("organisationId", "mentorPersonId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Proposal" ADD CONSTRAINT "Proposal_organisationId_mentoreePersonId_fkey" FOREIGN KEY ("organisationId", "mentoreePersonId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Proposal" ADD CONSTRAINT "Proposal_organisationId_runId_fkey" FOREIGN KEY ("organisationId", "runId") REFERENCES "app"."MatchingRun"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Proposal" ADD CONSTRAINT "Proposal_organisationId_mentorId_fkey" FOREIGN KEY ("organisationId", "mentorId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Proposal" ADD CONSTRAINT "Proposal_organisationId_mentoreeId_fkey" FOREIGN KEY ("organisationId", "mentoreeId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ProposalAnswer" ADD CONSTRAINT "ProposalAnswer_organisationId_proposalId_fkey" FOREIGN KEY ("organisationId", "proposalId") REFERENCES "app"."Proposal"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Relationship" ADD CONSTRAINT "Relationship_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Relationship" ADD CONSTRAINT "Relationship_organisationId_proposalId_fkey" FOREIGN KEY ("organisationId", "proposalId") REFERENCES "app"."Proposal"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Relationship" ADD CONSTRAINT "Relationship_organisationId_mentorPersonId_fkey" FOREIGN KEY ("organisationId", "mentorPersonId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Relationship" ADD CONSTRAINT "Relationship_organisationId_mentoreePersonId_fkey" FOREIGN KEY ("organisationId", "mentoreePersonId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Relationship" ADD CONSTRAINT "Relationship_organisationId_mentorId_fkey" FOREIGN KEY ("organisationId", "mentorId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Relationship" ADD CONSTRAINT "Relationship_organisationId_mentoreeId_fkey" FOREIGN KEY ("organisationId", "mentoreeId") REFERENCES "app"."Participation"("organisationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."Agreement" ADD CONSTRAINT "Agreement_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."AgreementSignature" ADD CONSTRAINT "AgreementSignature_organisationId_relationshipId_version_fkey" FOREIGN KEY ("organisationId", "relationshipId", "version") REFERENCES "app"."Agreement"("organisationId", "relationshipId", "version") ON DELETE CASCADE ON UPDATE CASCADE;
