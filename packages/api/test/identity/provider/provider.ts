/**
 * A real OpenID Connect provider in a process of its own: `node provider.ts <port> <redirect URI> [...]`. Its sign-in page
 * takes `subject|address|verified`, such as `s1|ada@x.example|true`: a provider says what it likes of its people.
 */
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

const [port = '0', ...redirectUris] = process.argv.slice(2)
const issuer = `http://localhost:${port}`

const provider = new Provider(issuer, {
  clients: [{ client_id: 'ithaca', client_secret: 'a secret of the provider', redirect_uris: redirectUris, response_types: ['code'], grant_types: ['authorization_code'] }],
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  // Claims in the ID token itself, as most providers of organisations have it.
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  async loadExistingGrant(context) {
    const grant = new provider.Grant({ clientId: context.oidc.client?.clientId ?? '', accountId: context.oidc.session?.accountId ?? '' })
    grant.addOIDCScope('openid email profile')
    await grant.save()
    return grant
  },
  async findAccount(_context, id) {
    const [sub = '', email = '', verified = ''] = Buffer.from(id, 'base64url').toString().split('|')
    return { accountId: id, claims: () => ({ sub, email, email_verified: verified === 'true', name: 'Somebody' }) }
  },
  // The provider's own name for a person is their subject, whatever else it says of them this time.
  subjectTypes: ['public'],
})

const page = '<!doctype html><html lang="en"><title>Sign in</title><main><h1>Provider</h1><form method="post"><label>Who <input name="who" autofocus></label><button>Go on</button></form></main></html>'

const server = createServer((request, response) => {
  const serve = async () => {
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
    if (request.method === 'GET') return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const who = new URLSearchParams(body).get('who') ?? ''
    await provider.interactionFinished(request, response, { login: { accountId: Buffer.from(who).toString('base64url'), remember: false } })
  }
  serve().catch(() => { response.writeHead(500).end() })
})
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('up\n'))
process.on('disconnect', () => process.exit())
