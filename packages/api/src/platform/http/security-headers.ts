/** What a page of ours may do: load from its own origin and nowhere else, and be framed by nobody. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // Mantine sets CSS variables through style attributes and one generated style element.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // Text becomes neither script nor markup: `default` lets style sheets through, which have none, and a policy each
  // names the room's two workers.
  "require-trusted-types-for 'script'",
  'trusted-types default ithaca-stretch-worker ithaca-offline-worker',
].join('; ')

/** The portal's one script that needs WebAssembly: it stretches passphrases, in a worker of its own. */
const STRETCH_WORKER = /^\/assets\/stretch-worker-[\w-]+\.js$/
const STRETCH_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"

/** The portal's service worker fetches the app's own files and loads no code: docs/decisions/0033. */
const OFFLINE_WORKER = '/offline-worker.js'
const OFFLINE_POLICY = "default-src 'none'; connect-src 'self'"

/**
 * The policy for what is served at a path. A worker is bound by the policy that its own script came with, so that no
 * page gains anything by WebAssembly being allowed there: docs/decisions/0027.
 */
export function contentSecurityPolicy(pathname: string): string {
  if (pathname === OFFLINE_WORKER) return OFFLINE_POLICY
  return STRETCH_WORKER.test(pathname) ? STRETCH_POLICY : CONTENT_SECURITY_POLICY
}

/** For two years, by https alone; only where people reach us by https. */
export const TRANSPORT_SECURITY = 'max-age=63072000; includeSubDomains'

/** Headers of every answer of both origins. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
  'referrer-policy': 'no-referrer',
  'x-permitted-cross-domain-policies': 'none',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
