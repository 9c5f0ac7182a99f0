CREATE TABLE "app"."DisabledPlugin" (
    "organisationId" UUID NOT NULL,
    "pluginId" TEXT NOT NULL,
    "disabledById" UUID NOT NULL,
    "disabledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "DisabledPlugin_pkey" PRIMARY KEY ("organisationId","pluginId")
);
ALTER TABLE app."DisabledPlugin" ADD CONSTRAINT plugin_id CHECK (char_length("pluginId") BETWEEN 1 AND 60);

-- Switched in the console, of one's own organisation, and nothing that a participant's surface asks for.
ALTER TABLE app."DisabledPlugin" ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app."DisabledPlugin" USING ("organisationId" = app.organisation_id()) WITH CHECK ("organisationId" = app.organisation_id());
CREATE POLICY administration ON app."DisabledPlugin" AS RESTRICTIVE USING (app.surface() IN ('console', 'worker'));
GRANT SELECT, INSERT, DELETE ON app."DisabledPlugin" TO ithaca_server;
