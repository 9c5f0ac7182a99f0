-- CreateTable
CREATE TABLE "app"."ReportSnapshot" (
    "organisationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tables" JSONB NOT NULL,
    "held" TEXT[],

    CONSTRAINT "ReportSnapshot_pkey" PRIMARY KEY ("organisationId","id")
);

-- CreateTable
CREATE TABLE "app"."ReportTrace" (
    "organisationId" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "counted" JSONB NOT NULL,

    CONSTRAINT "ReportTrace_pkey" PRIMARY KEY ("organisationId","programId","personId")
);

-- CreateTable
CREATE TABLE "app"."ReportCuts" (
    "organisationId" UUID NOT NULL,
    "programId" UUID NOT NULL,
    "cuts" TEXT[],

    CONSTRAINT "ReportCuts_pkey" PRIMARY KEY ("organisationId","programId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportSnapshot_organisationId_programId_month_key" ON "app"."ReportSnapshot"("organisationId", "programId", "month");

-- AddForeignKey
ALTER TABLE "app"."ReportSnapshot" ADD CONSTRAINT "ReportSnapshot_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ReportTrace" ADD CONSTRAINT "ReportTrace_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app"."ReportCuts" ADD CONSTRAINT "ReportCuts_organisationId_programId_fkey" FOREIGN KEY ("organisationId", "programId") REFERENCES "app"."Program"("organisationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE app."ReportSnapshot" ADD CONSTRAINT is_a_month CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE app."ReportCuts" ADD CONSTRAINT few_and_known CHECK (
  cardinality(cuts) <= 3 AND cuts <@ ARRAY['role', 'country', 'location', 'function', 'department']);

ALTER TABLE app."ReportSnapshot" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ReportSnapshot" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY administration ON app."ReportSnapshot" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker')) WITH CHECK (app.surface() = 'worker');

ALTER TABLE app."ReportTrace" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ReportTrace" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
-- M13: it says of single people what reports say of groups.
CREATE POLICY workers ON app."ReportTrace" AS RESTRICTIVE USING (app.surface() = 'worker');

ALTER TABLE app."ReportCuts" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."ReportCuts" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY administration ON app."ReportCuts" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));

GRANT SELECT, INSERT, UPDATE, DELETE ON app."ReportSnapshot", app."ReportTrace", app."ReportCuts" TO ithaca_server;
-- What was said stays said, and is remembered.
REVOKE UPDATE, DELETE ON app."ReportSnapshot" FROM ithaca_server;
REVOKE DELETE ON app."ReportTrace" FROM ithaca_server;

-- Two divisions of the same people could be compared: once a program has begun, or has a report, its cuts stay.
CREATE FUNCTION app.keep_report_cuts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM app."Program" p
      WHERE p."organisationId" = NEW."organisationId" AND p.id = NEW."programId" AND p.status = 'draft')
    OR EXISTS (SELECT FROM app."ReportSnapshot" s
      WHERE s."organisationId" = NEW."organisationId" AND s."programId" = NEW."programId") THEN
    RAISE EXCEPTION 'M13: the cuts of a program are fixed' USING ERRCODE = 'check_violation', CONSTRAINT = 'fixed_cuts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fixed_cuts BEFORE INSERT OR UPDATE ON app."ReportCuts"
  FOR EACH ROW EXECUTE FUNCTION app.keep_report_cuts();

-- The monthly clock serves every organisation: it asks which programs lack a month's report, ids only. A program that
-- has closed gets one more, and then no other.
CREATE FUNCTION app.programs_to_report(of_month text, day_after date) RETURNS TABLE ("organisationId" uuid, "programId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p."organisationId", p.id FROM app."Program" p
  WHERE p.status <> 'draft' AND p."startsOn" < day_after
    AND NOT EXISTS (SELECT FROM app."ReportSnapshot" s
      WHERE s."organisationId" = p."organisationId" AND s."programId" = p.id
        AND (s.month >= of_month OR (p.status = 'closed' AND s."takenAt" > (
          SELECT coalesce(max(r."endedAt"), '-infinity') FROM app."Relationship" r
          WHERE r."organisationId" = p."organisationId" AND r."programId" = p.id))))
$$;
REVOKE ALL ON FUNCTION app.programs_to_report(text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.programs_to_report(text, date) TO ithaca_server;
