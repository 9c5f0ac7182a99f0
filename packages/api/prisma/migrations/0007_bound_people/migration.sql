-- Who signs in, takes part or is named as having done something can't be removed from the directory: ids only.
CREATE FUNCTION app.bound_people() RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u."personId" FROM identity."User" u WHERE u."organisationId" = app.organisation_id()
  UNION SELECT p."personId" FROM app."Participation" p WHERE p."organisationId" = app.organisation_id()
  UNION SELECT m."personId" FROM app."ProgramManager" m WHERE m."organisationId" = app.organisation_id()
  UNION SELECT p."createdById" FROM app."Program" p WHERE p."organisationId" = app.organisation_id()
  UNION SELECT j."createdById" FROM app."Job" j WHERE j."organisationId" = app.organisation_id()
  UNION SELECT i."createdById" FROM app."DirectoryImport" i WHERE i."organisationId" = app.organisation_id()
$$;
REVOKE ALL ON FUNCTION app.bound_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.bound_people() TO ithaca_server;

-- A list of people that forgets an administrator must not lock them out: ids only.
CREATE FUNCTION app.administrators() RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u."personId" FROM identity."User" u WHERE u."organisationId" = app.organisation_id() AND u."isAdmin"
$$;
REVOKE ALL ON FUNCTION app.administrators() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.administrators() TO ithaca_server;
