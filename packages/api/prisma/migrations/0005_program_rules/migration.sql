-- Who has answered everything that a program requires: ids leave this function, answers never do (M2, M14).
-- `required`: [{ "program", "role", "key", "fallback" }], where `fallback` names a fact of the directory that stands in
-- for an answer. `among` narrows it to some participations; null looks at all of the programs named.
CREATE FUNCTION app.unready_participations(required jsonb, among uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT DISTINCT p.id
  FROM jsonb_to_recordset(required) AS r(program uuid, role text, key text, fallback text)
  JOIN app."Participation" p
    ON p."organisationId" = app.organisation_id() AND p."programId" = r.program AND p.role::text = r.role
  JOIN app."Person" d ON d."organisationId" = p."organisationId" AND d.id = p."personId"
  WHERE app.surface() IN ('console', 'worker') AND (among IS NULL OR p.id = ANY (among))
    AND NOT EXISTS (SELECT FROM app."Answer" a
      WHERE a."organisationId" = p."organisationId" AND a."participationId" = p.id AND a.field = r.key)
    AND NOT coalesce(CASE r.fallback
      WHEN 'languages' THEN cardinality(d.languages) > 0
      WHEN 'timeZone' THEN btrim(d."timeZone") <> ''
      WHEN 'department' THEN btrim(d.department) <> ''
      WHEN 'jobTitle' THEN btrim(d."jobTitle") <> ''
      WHEN 'jobFunction' THEN btrim(d.function) <> ''
      WHEN 'location' THEN btrim(d.location) <> ''
      WHEN 'country' THEN btrim(d.country) <> '' END, false)
$$;
REVOKE ALL ON FUNCTION app.unready_participations(jsonb, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.unready_participations(jsonb, uuid[]) TO ithaca_server;

-- M5: through the console nobody becomes, or is made, active. In the portal one changes one's own place only.
CREATE POLICY own_yes_first ON app."Participation" AS RESTRICTIVE FOR INSERT
  WITH CHECK (app.surface() <> 'console' OR status <> 'active');
CREATE POLICY own_yes_later ON app."Participation" AS RESTRICTIVE FOR UPDATE
  USING (true) WITH CHECK (app.surface() <> 'console' OR status <> 'active');

-- In the portal one sees the programs that one has a place in and those that one may join, and changes none.
CREATE POLICY own ON app."Program" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR (app.surface() = 'portal' AND (
    ("selfJoin" AND status IN ('inviting', 'matching', 'running'))
    OR EXISTS (SELECT FROM app."Participation" p WHERE p."organisationId" = "Program"."organisationId"
      AND p."programId" = "Program".id AND p."personId" = app.person_id()))))
  WITH CHECK (app.surface() IN ('console', 'worker'));
CREATE POLICY own ON app."ProgramManager" AS RESTRICTIVE
  USING (app.surface() IN ('console', 'worker') OR (app.surface() = 'portal' AND EXISTS (
    SELECT FROM app."Program" p WHERE p."organisationId" = "ProgramManager"."organisationId" AND p.id = "ProgramManager"."programId")))
  WITH CHECK (app.surface() IN ('console', 'worker'));
