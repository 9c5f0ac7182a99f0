-- Time ends things in every organisation: one timer asks where relationships go on, ids only.
CREATE FUNCTION app.organisations_with_relationships() RETURNS TABLE ("organisationId" uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.id FROM app."Organisation" o
  WHERE EXISTS (SELECT FROM app."Relationship" r WHERE r."organisationId" = o.id AND r.status <> 'ended')
$$;
REVOKE ALL ON FUNCTION app.organisations_with_relationships() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.organisations_with_relationships() TO ithaca_server;
