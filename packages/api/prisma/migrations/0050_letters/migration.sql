-- CreateTable
CREATE TABLE "app"."Letter" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "occasion" TEXT,
    "content" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "givenUpAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."LetterChoice" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "wantsNudges" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "LetterChoice_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateIndex
CREATE INDEX "Letter_organisationId_personId_idx" ON "app"."Letter"("organisationId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_organisationId_occasion_key" ON "app"."Letter"("organisationId", "occasion");

-- AddForeignKey
ALTER TABLE "app"."Letter" ADD CONSTRAINT "Letter_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."LetterChoice" ADD CONSTRAINT "LetterChoice_organisationId_personId_fkey" FOREIGN KEY ("organisationId", "personId") REFERENCES "app"."Person"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What waits is found without looking at what was sent.
CREATE INDEX "Letter_waiting" ON app."Letter" ("organisationId", "dueAt", id) WHERE content IS NOT NULL;
ALTER TABLE app."Letter"
  ADD CONSTRAINT short_enough CHECK (octet_length(content::text) <= 65536),
  -- A letter is waiting with its words, or has gone without them.
  ADD CONSTRAINT forgotten_when_gone CHECK ((content IS NULL) = ("sentAt" IS NOT NULL OR "givenUpAt" IS NOT NULL));

-- Any surface may post a letter in its own organisation; the post office alone opens, changes or counts them.
ALTER TABLE app."Letter" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."Letter" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY sealed_read ON app."Letter" AS RESTRICTIVE FOR SELECT USING (app.surface() = 'worker');
CREATE POLICY sealed_change ON app."Letter" AS RESTRICTIVE FOR UPDATE USING (app.surface() = 'worker');
CREATE POLICY sealed_removal ON app."Letter" AS RESTRICTIVE FOR DELETE USING (app.surface() = 'worker');
CREATE POLICY posted ON app."Letter" AS RESTRICTIVE FOR INSERT WITH CHECK (app.surface() IN ('console', 'portal', 'worker'));

ALTER TABLE app."LetterChoice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."LetterChoice" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY own ON app."LetterChoice" AS RESTRICTIVE
  USING (app.surface() = 'worker' OR (app.surface() = 'portal' AND "personId" = app.person_id()));

GRANT SELECT, INSERT, UPDATE, DELETE ON app."Letter", app."LetterChoice" TO ithaca_server;

-- The post office serves every organisation: it asks where letters wait, ids only.
CREATE FUNCTION app.organisations_with_due_letters(moment timestamptz) RETURNS TABLE ("organisationId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM app."Organisation" o
  WHERE EXISTS (SELECT FROM app."Letter" l WHERE l."organisationId" = o.id AND l.content IS NOT NULL AND l."dueAt" <= moment)
$$;
REVOKE ALL ON FUNCTION app.organisations_with_due_letters(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.organisations_with_due_letters(timestamptz) TO ithaca_server;
