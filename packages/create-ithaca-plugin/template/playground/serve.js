// npm run dev: the playground, on this machine only. Node starts it again when something in src/ is saved.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { explainOne, scoreAll } from './score.js'

const PAGES = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
}
const DATA = { '/scores': scoreAll, '/pair': explainOne }
const STARTED = String(Date.now())

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  response.setHeader('content-security-policy', "default-src 'self'")
  if (Object.hasOwn(PAGES, pathname)) {
    const [file, type] = PAGES[pathname]
    response.setHeader('content-type', type)
    return response.end(readFileSync(join(import.meta.dirname, file)))
  }
  if (pathname === '/favicon.ico') return response.writeHead(204).end()
  response.setHeader('content-type', 'application/json')
  if (pathname === '/started') return response.end(STARTED)
  if (!Object.hasOwn(DATA, pathname)) return response.writeHead(404).end('{}')
  try {
    return response.end(JSON.stringify(DATA[pathname](searchParams)))
  } catch (error) {
    return response.writeHead(422).end(JSON.stringify({ message: String(error) }))
  }
})

server.listen(Number(process.argv[2] ?? 5050), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : address
  process.stdout.write(`The playground is at http://localhost:${port}\n`)
})
