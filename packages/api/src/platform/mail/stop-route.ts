import type { ServerResponse } from 'node:http'
import { type Database, runAs } from '../database/client.ts'
import type { Route } from '../http/answer.ts'
import { readStopToken, STOP_PATH, type StopTarget } from './stop-link.ts'

/**
 * Ends nudges for whoever has the link: one click in a mail program (a POST, RFC 8058), or one on the page that a GET
 * shows. A GET alone changes nothing, because mail filters follow links. A wrong link and a right one look alike.
 */
export function createStopRoute(options: { readonly database: Database; readonly secret: string }): Route {
  return async (request, response, url) => {
    if (url.pathname !== STOP_PATH) return false
    const target = readStopToken(url.searchParams.get('for') ?? '', options.secret)
    request.resume()
    if (request.method === 'POST') {
      if (target) await stopNudges(options.database, target)
      answerPage(response, 'You get no more of these letters. Letters about meetings that you agree on still come. You can switch them on again in the portal, under your account.')
      return true
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    answerPage(response, 'Ithaca writes now and then with something that may help the two of you.', '<form method="post"><button>Stop these letters</button></form>')
    return true
  }
}

async function stopNudges(database: Database, { organisationId, personId }: StopTarget): Promise<void> {
  await runAs(database, { surface: 'worker', organisationId, personId }, async (transaction) => {
    const known = await transaction.person.count({ where: { organisationId, id: personId } })
    if (known === 0) return
    await transaction.letterChoice.upsert({
      where: { organisationId_personId: { organisationId, personId } },
      create: { organisationId, personId, wantsNudges: false },
      update: { wantsNudges: false },
    })
  })
}

function answerPage(response: ServerResponse, sentence: string, form = ''): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // The form posts to its own origin, and has to say so.
    'referrer-policy': 'same-origin',
  })
  response.end([
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><title>Letters from Ithaca</title></head>',
    '<body style="max-width:34em;margin:3em auto;padding:0 1em;font:1.1em/1.6 system-ui,sans-serif">',
    `<main><h1>Letters</h1><p>${sentence}</p>${form}</main></body></html>`,
  ].join('\n'))
}
