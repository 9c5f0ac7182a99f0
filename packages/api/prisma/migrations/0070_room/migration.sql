-- CreateTable
CREATE TABLE "app"."Room" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("organisationId","relationshipId")
);

-- CreateTable
CREATE TABLE "app"."RoomKeyBundle" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "generation" INTEGER NOT NULL,
    "packet" BYTEA NOT NULL,

    CONSTRAINT "RoomKeyBundle_pkey" PRIMARY KEY ("organisationId","personId","generation")
);

-- CreateTable
CREATE TABLE "app"."RoomVault" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "generation" INTEGER NOT NULL,
    "byPassphrase" BYTEA NOT NULL,
    "byRecoveryCode" BYTEA NOT NULL,

    CONSTRAINT "RoomVault_pkey" PRIMARY KEY ("organisationId","personId","generation")
);

-- CreateTable
CREATE TABLE "app"."RoomEpoch" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "spaceId" UUID NOT NULL,
    "epoch" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "packet" BYTEA NOT NULL,

    CONSTRAINT "RoomEpoch_pkey" PRIMARY KEY ("organisationId","relationshipId","spaceId","epoch")
);

-- CreateTable
CREATE TABLE "app"."RoomGrant" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "spaceId" UUID NOT NULL,
    "epoch" INTEGER NOT NULL,
    "memberId" UUID NOT NULL,
    "packet" BYTEA NOT NULL,

    CONSTRAINT "RoomGrant_pkey" PRIMARY KEY ("organisationId","relationshipId","spaceId","epoch","memberId")
);

-- CreateTable
CREATE TABLE "app"."RoomEntry" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "spaceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "header" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,
    "nonce" BYTEA,
    "ciphertext" BYTEA,

    CONSTRAINT "RoomEntry_pkey" PRIMARY KEY ("organisationId","relationshipId","spaceId","position")
);

-- CreateTable
CREATE TABLE "app"."RoomFileChunk" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "spaceId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "RoomFileChunk_pkey" PRIMARY KEY ("organisationId","relationshipId","spaceId","fileId","index")
);

-- CreateTable
CREATE TABLE "app"."RoomLeaving" (
    "organisationId" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "RoomLeaving_pkey" PRIMARY KEY ("organisationId","relationshipId","personId")
);

-- CreateTable
CREATE TABLE "app"."RoomDisclosure" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "relationshipId" UUID NOT NULL,
    "discloserId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "isShownToPartner" BOOLEAN NOT NULL,
    "packet" BYTEA NOT NULL,
    "disclosedOn" DATE NOT NULL,

    CONSTRAINT "RoomDisclosure_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."SafeguardingOfficer" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "SafeguardingOfficer_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "RoomEntry_organisationId_relationshipId_spaceId_authorId_se_key" ON "app"."RoomEntry"("organisationId", "relationshipId", "spaceId", "authorId", "sequence");

-- CreateIndex
CREATE INDEX "RoomDisclosure_organisationId_relationshipId_idx" ON "app"."RoomDisclosure"("organisationId", "relationshipId");

-- CreateIndex
CREATE INDEX "RoomDisclosure_organisationId_officerId_idx" ON "app"."RoomDisclosure"("organisationId", "officerId");

-- AddForeignKey
ALTER TABLE "app"."Room" ADD CONSTRAINT "Room_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomKeyBundle" ADD CONSTRAINT "RoomKeyBundle_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomVault" ADD CONSTRAINT "RoomVault_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomEpoch" ADD CONSTRAINT "RoomEpoch_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Room"("organisationId", "relationshipId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomGrant" ADD CONSTRAINT "RoomGrant_organisationId_relationshipId_spaceId_epoch_fkey" FOREIGN KEY ("organisationId", "relationshipId", "spaceId", "epoch") REFERENCES "app"."RoomEpoch"("organisationId", "relationshipId", "spaceId", "epoch") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomEntry" ADD CONSTRAINT "RoomEntry_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Room"("organisationId", "relationshipId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomFileChunk" ADD CONSTRAINT "RoomFileChunk_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Room"("organisationId", "relationshipId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomLeaving" ADD CONSTRAINT "RoomLeaving_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."RoomDisclosure" ADD CONSTRAINT "RoomDisclosure_organisationId_relationshipId_fkey" FOREIGN KEY ("organisationId", "relationshipId") REFERENCES "app"."Relationship"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."SafeguardingOfficer" ADD CONSTRAINT "SafeguardingOfficer_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The room is the pair's: no surface but the portal, nobody but the two. The worker has no way in either.
CREATE FUNCTION app.is_own_room(organisation uuid, relationship uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT app.surface() = 'portal' AND EXISTS (
    SELECT FROM app."Relationship" r WHERE r."organisationId" = organisation AND r.id = relationship
      AND app.person_id() IN (r."mentorPersonId", r."mentoreePersonId"))
$$;
ALTER TABLE app."Room" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Room" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."Room" AS RESTRICTIVE USING (app.is_own_room("organisationId", "relationshipId"));
ALTER TABLE app."RoomLeaving" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomLeaving" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."RoomLeaving" AS RESTRICTIVE USING (app.is_own_room("organisationId", "relationshipId"));
CREATE POLICY oneself ON app."RoomLeaving" AS RESTRICTIVE FOR INSERT WITH CHECK ("personId" = app.person_id());

-- In each space: what is shared (the relationship's id), and what is one's own (one's person's id).
ALTER TABLE app."RoomEpoch" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomEpoch" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."RoomEpoch" AS RESTRICTIVE
  USING ("spaceId" IN ("relationshipId", app.person_id()) AND app.is_own_room("organisationId", "relationshipId"));
ALTER TABLE app."RoomGrant" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomGrant" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."RoomGrant" AS RESTRICTIVE
  USING ("spaceId" IN ("relationshipId", app.person_id()) AND app.is_own_room("organisationId", "relationshipId"));
CREATE POLICY own_only_to_remove ON app."RoomGrant" AS RESTRICTIVE FOR DELETE USING ("memberId" = app.person_id());
ALTER TABLE app."RoomEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomEntry" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."RoomEntry" AS RESTRICTIVE
  USING ("spaceId" IN ("relationshipId", app.person_id()) AND app.is_own_room("organisationId", "relationshipId"));
CREATE POLICY author_writes ON app."RoomEntry" AS RESTRICTIVE FOR INSERT WITH CHECK ("authorId" = app.person_id());
CREATE POLICY author_erases ON app."RoomEntry" AS RESTRICTIVE FOR UPDATE USING ("authorId" = app.person_id());
CREATE POLICY author_removes ON app."RoomEntry" AS RESTRICTIVE FOR DELETE USING ("authorId" = app.person_id());
ALTER TABLE app."RoomFileChunk" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomFileChunk" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY of_the_pair ON app."RoomFileChunk" AS RESTRICTIVE
  USING ("spaceId" IN ("relationshipId", app.person_id()) AND app.is_own_room("organisationId", "relationshipId"));
CREATE POLICY author_writes ON app."RoomFileChunk" AS RESTRICTIVE FOR INSERT WITH CHECK ("authorId" = app.person_id());
CREATE POLICY author_removes ON app."RoomFileChunk" AS RESTRICTIVE FOR DELETE USING ("authorId" = app.person_id());

-- M16: a disclosure is for its officer and its discloser, and for the partner unless the discloser says otherwise.
ALTER TABLE app."RoomDisclosure" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomDisclosure" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY chosen ON app."RoomDisclosure" AS RESTRICTIVE USING (app.surface() = 'portal' AND (
  app.person_id() IN ("discloserId", "officerId")
  OR ("isShownToPartner" AND app.is_own_room("organisationId", "relationshipId"))));
CREATE POLICY discloser ON app."RoomDisclosure" AS RESTRICTIVE FOR INSERT
  WITH CHECK ("discloserId" = app.person_id() AND app.is_own_room("organisationId", "relationshipId"));
ALTER TABLE app."SafeguardingOfficer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."SafeguardingOfficer" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY named ON app."SafeguardingOfficer" AS RESTRICTIVE FOR INSERT WITH CHECK (app.surface() = 'console');
CREATE POLICY unnamed ON app."SafeguardingOfficer" AS RESTRICTIVE FOR DELETE USING (app.surface() = 'console');

-- Public keys: of oneself, of the other of a pair, of an officer, and of whoever disclosed something to an officer.
ALTER TABLE app."RoomKeyBundle" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomKeyBundle" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY acquainted ON app."RoomKeyBundle" AS RESTRICTIVE USING (app.surface() = 'portal' AND (
  "personId" = app.person_id()
  OR EXISTS (SELECT FROM app."Relationship" r WHERE r."organisationId" = "RoomKeyBundle"."organisationId"
    AND "RoomKeyBundle"."personId" IN (r."mentorPersonId", r."mentoreePersonId"))
  OR EXISTS (SELECT FROM app."SafeguardingOfficer" s WHERE s."organisationId" = "RoomKeyBundle"."organisationId" AND s."personId" = "RoomKeyBundle"."personId")
  OR EXISTS (SELECT FROM app."RoomDisclosure" d WHERE d."organisationId" = "RoomKeyBundle"."organisationId"
    AND d."discloserId" = "RoomKeyBundle"."personId" AND d."officerId" = app.person_id())));
CREATE POLICY own_only_to_add ON app."RoomKeyBundle" AS RESTRICTIVE FOR INSERT WITH CHECK ("personId" = app.person_id());
ALTER TABLE app."RoomVault" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."RoomVault" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY own ON app."RoomVault" AS RESTRICTIVE USING (app.surface() = 'portal' AND "personId" = app.person_id());

-- Public keys, declared epochs, chunks and disclosures are written once.
GRANT SELECT, INSERT, UPDATE, DELETE ON app."Room", app."RoomGrant", app."RoomEntry", app."RoomVault" TO ithaca_server;
GRANT SELECT, INSERT, DELETE ON app."RoomLeaving", app."RoomEpoch", app."RoomFileChunk", app."SafeguardingOfficer" TO ithaca_server;
GRANT SELECT, INSERT ON app."RoomKeyBundle", app."RoomDisclosure" TO ithaca_server;

-- What is no sealed entry of a known length can't be stored, whoever writes it.
ALTER TABLE app."RoomEntry"
  ADD CONSTRAINT sealed CHECK (octet_length(signature) = 64 AND octet_length(header) BETWEEN 200 AND 600
    AND (nonce IS NULL) = (ciphertext IS NULL)
    AND (nonce IS NULL OR (octet_length(nonce) = 12 AND octet_length(ciphertext) BETWEEN 304 AND 65584)));
ALTER TABLE app."RoomFileChunk" ADD CONSTRAINT sealed CHECK (octet_length(bytes) BETWEEN 4112 AND 196624 AND index BETWEEN 0 AND 63);
