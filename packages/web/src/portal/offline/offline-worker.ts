/** What the build puts in: the app's files that reading a room needs, and a name that changes with them. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] }

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
/** The part of a service worker's world that this one uses. */
interface ServiceWorkerWorld {
  addEventListener(kind: 'install' | 'activate', listen: (event: LastingEvent) => void): void
  addEventListener(kind: 'fetch', listen: (event: FetchEvent) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}

const world = globalThis as unknown as ServiceWorkerWorld
const PAGE = '/'
const CACHE = `ithaca-shell-${SHELL.version}`
const files = new Set(SHELL.files)
/** What the server answers itself; never taken from here and never kept here. */
const SERVED = /^\/(graphql|auth|room-files)(\/|$)/

async function keepShell(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([PAGE, ...files])
  await world.skipWaiting()
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
  await world.clients.claim()
}

/** The server's page while it can be reached: what is kept stands in for a server that is away, never for a new version. */
async function pageFor(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(PAGE)) ?? Response.error()
  }
}

/** A file whose name changes with its content is the same from here as from the server. */
const fileFor = async (path: string, request: Request): Promise<Response> => (await caches.match(path)) ?? (await fetch(request))

world.addEventListener('install', (event) => event.waitUntil(keepShell()))
world.addEventListener('activate', (event) => event.waitUntil(dropOlder()))
world.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || SERVED.test(pathname)) return
  if (request.mode === 'navigate') event.respondWith(pageFor(request))
  else if (files.has(pathname)) event.respondWith(fileFor(pathname, request))
})
