-- Who has left may still sign in while their farewell lasts: to say goodbye, and to take their own data along.
CREATE OR REPLACE FUNCTION identity.find_person_by_email(address text)
RETURNS TABLE ("organisationId" uuid, "personId" uuid, "fullName" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p."organisationId", p.id, p."fullName" FROM app."Person" p
  JOIN app."Organisation" o ON o.id = p."organisationId"
  WHERE p.email = lower(address) AND (p.status = 'active'
    OR (p."leftAt" AT TIME ZONE 'UTC')::date + o."farewellDays" >= (now() AT TIME ZONE 'UTC')::date)
  ORDER BY p.status, p."createdAt", p.id LIMIT 1
$$;
