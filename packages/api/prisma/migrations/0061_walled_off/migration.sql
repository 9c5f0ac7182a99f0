-- M3: everybody below whoever asks, through lines of any kind, at any distance. UNION ends cycles.
CREATE FUNCTION app.people_below_viewer() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE below(id) AS (
    SELECT l."personId" FROM app."ReportingLine" l
    WHERE l."organisationId" = app.organisation_id() AND l."managerId" = app.person_id()
      AND l."startsOn" <= (now() AT TIME ZONE 'UTC')::date AND (l."endsOn" IS NULL OR l."endsOn" > (now() AT TIME ZONE 'UTC')::date)
    UNION
    SELECT l."personId" FROM below JOIN app."ReportingLine" l
      ON l."organisationId" = app.organisation_id() AND l."managerId" = below.id
      AND l."startsOn" <= (now() AT TIME ZONE 'UTC')::date AND (l."endsOn" IS NULL OR l."endsOn" > (now() AT TIME ZONE 'UTC')::date)
  )
  SELECT id FROM below
$$;

-- In the console nobody sees the record of a relationship of their own, nor of somebody below them. The set of those
-- below is found once in a statement, however many rows it looks at.
CREATE POLICY walled_off ON app."Relationship" AS RESTRICTIVE
  USING (app.surface() <> 'console' OR (
    app.person_id() NOT IN ("mentorPersonId", "mentoreePersonId")
    AND "mentorPersonId" NOT IN (SELECT app.people_below_viewer())
    AND "mentoreePersonId" NOT IN (SELECT app.people_below_viewer())));
-- Publishing still proposes such a pair: it goes out, and is not seen again.
CREATE POLICY walled_off ON app."Proposal" AS RESTRICTIVE
  USING (app.surface() <> 'console' OR (
    app.person_id() NOT IN ("mentorPersonId", "mentoreePersonId")
    AND "mentorPersonId" NOT IN (SELECT app.people_below_viewer())
    AND "mentoreePersonId" NOT IN (SELECT app.people_below_viewer())))
  WITH CHECK (true);
CREATE POLICY walled_off ON app."Agreement" AS RESTRICTIVE
  USING (app.surface() <> 'console' OR EXISTS (SELECT FROM app."Relationship" r
    WHERE r."organisationId" = "Agreement"."organisationId" AND r.id = "Agreement"."relationshipId"));
CREATE POLICY walled_off ON app."RelationshipSignal" AS RESTRICTIVE
  USING (app.surface() <> 'console' OR EXISTS (SELECT FROM app."Relationship" r
    WHERE r."organisationId" = "RelationshipSignal"."organisationId" AND r.id = "RelationshipSignal"."relationshipId"));
CREATE POLICY walled_off ON app."CallRequest" AS RESTRICTIVE
  USING (app.surface() <> 'console' OR EXISTS (SELECT FROM app."Relationship" r
    WHERE r."organisationId" = "CallRequest"."organisationId" AND r.id = "CallRequest"."relationshipId"));
CREATE POLICY walled_off ON app."ChainConflict" AS RESTRICTIVE
  USING (app.surface() <> 'console' OR EXISTS (SELECT FROM app."Relationship" r
    WHERE r."organisationId" = "ChainConflict"."organisationId" AND r.id = "ChainConflict"."relationshipId"));

-- How many living relationships of a program whoever asks is walled off from, and which colleague looks after them: a
-- program manager who is neither in the pair nor above one of the two, or else such an administrator, or nobody.
CREATE FUNCTION app.looked_after_by_others(programs uuid[])
RETURNS TABLE ("programId" uuid, "colleagueId" uuid, relationships integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH RECURSIVE pair AS (
    SELECT r.id, r."programId", ARRAY[r."mentorPersonId", r."mentoreePersonId"] AS members FROM app."Relationship" r
    WHERE r."organisationId" = app.organisation_id() AND r."programId" = ANY (programs) AND r.status <> 'ended' AND app.surface() = 'console'
  ), above(member, id) AS (
    SELECT DISTINCT member, member FROM pair CROSS JOIN LATERAL unnest(members) AS member
    UNION
    SELECT above.member, l."managerId" FROM above JOIN app."ReportingLine" l
      ON l."organisationId" = app.organisation_id() AND l."personId" = above.id
      AND l."startsOn" <= (now() AT TIME ZONE 'UTC')::date AND (l."endsOn" IS NULL OR l."endsOn" > (now() AT TIME ZONE 'UTC')::date)
  ), barred AS (
    SELECT DISTINCT pair.id AS pair, above.id AS person
    FROM pair CROSS JOIN LATERAL unnest(members) AS one JOIN above ON above.member = one
  ), walled AS (
    SELECT pair.id, pair."programId" FROM pair JOIN barred ON barred.pair = pair.id AND barred.person = app.person_id()
  ), candidate AS (
    SELECT m."programId", m."personId", 1 AS rank FROM app."ProgramManager" m
    WHERE m."organisationId" = app.organisation_id() AND m."programId" = ANY (programs)
    UNION ALL
    SELECT program, u."personId", 2 FROM identity."User" u CROSS JOIN unnest(programs) AS program
    WHERE u."organisationId" = app.organisation_id() AND u."isAdmin"
  ), standing AS (
    SELECT c.* FROM candidate c JOIN app."Person" p
      ON p."organisationId" = app.organisation_id() AND p.id = c."personId" AND p.status = 'active'
  )
  SELECT walled."programId", colleague."personId", count(*)::integer
  FROM walled LEFT JOIN LATERAL (
    SELECT s."personId" FROM standing s
    WHERE s."programId" = walled."programId"
      AND NOT EXISTS (SELECT FROM barred WHERE barred.pair = walled.id AND barred.person = s."personId")
    ORDER BY s.rank, s."personId" LIMIT 1) colleague ON true
  GROUP BY walled."programId", colleague."personId"
$$;

-- Matching has to know who was brought together, whoever runs it: places, and what came of it, and nobody's name.
CREATE FUNCTION app.pairs_together(program uuid)
RETURNS TABLE ("mentorId" uuid, "mentoreeId" uuid, "openUntil" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p."mentorId", p."mentoreeId", CASE p.status WHEN 'open' THEN p."respondBy" END FROM app."Proposal" p
  WHERE p."organisationId" = app.organisation_id() AND p."programId" = program AND app.surface() IN ('console', 'worker')
  UNION ALL
  SELECT r."mentorId", r."mentoreeId", NULL FROM app."Relationship" r
  WHERE r."organisationId" = app.organisation_id() AND r."programId" = program AND app.surface() IN ('console', 'worker')
$$;
-- Whether a program may close is a fact about all of its relationships.
CREATE FUNCTION app.living_relationships(program uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::integer FROM app."Relationship" r
  WHERE r."organisationId" = app.organisation_id() AND r."programId" = program AND r.status <> 'ended' AND app.surface() IN ('console', 'worker')
$$;
REVOKE ALL ON FUNCTION app.looked_after_by_others(uuid[]), app.pairs_together(uuid), app.living_relationships(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.looked_after_by_others(uuid[]), app.pairs_together(uuid), app.living_relationships(uuid) TO ithaca_server;
