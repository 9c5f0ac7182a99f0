import pg from 'pg'

/** The role of the API and of workers: owns nothing, cannot bypass row-level security. */
export const SERVER_ROLE = 'ithaca_server'
/** The role of sign-in: reaches the `identity` schema and nothing else. */
export const IDENTITY_ROLE = 'ithaca_identity'

/**
 * Makes the two roles, or gives them these passwords. Runs as the owner, before migrations, which grant to them.
 *
 * A managed database's owner may make roles and is no superuser: to such a one PostgreSQL refuses any word about the
 * other attributes of a role that is there. `findRoleProblem` looks at those before anything is served.
 */
export async function createRoles(ownerUrl: string, passwords: { server: string; identity: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const [role, password] of [[SERVER_ROLE, passwords.server], [IDENTITY_ROLE, passwords.identity]] as const) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
      const statement = rowCount === 0
        ? `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION`
        : `ALTER ROLE ${role} LOGIN`
      await client.query(`${statement} PASSWORD ${client.escapeLiteral(password)}`)
    }
  } finally {
    await client.end()
  }
}

/** What stands in the way of serving with this connection; nothing when row-level security binds it. */
export async function findRoleProblem(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ super: boolean; bypass: boolean; owns: boolean }>(
      `SELECT rolsuper AS super, rolbypassrls AS bypass, EXISTS (
         SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname IN ('app', 'identity') AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owns
       FROM pg_roles WHERE rolname = current_user`,
    )
    const role = rows[0]
    if (role === undefined) return 'The database role of the server does not exist.'
    if (role.super) return 'The server must not connect as a superuser: row-level security would not bind it.'
    if (role.bypass) return 'The server must not connect as a role with BYPASSRLS: row-level security would not bind it.'
    if (role.owns) return 'The server must not connect as the owner of its tables: row-level security would not bind it.'
    return undefined
  } finally {
    await client.end()
  }
}
