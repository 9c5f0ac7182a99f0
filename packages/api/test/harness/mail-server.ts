import { type AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server that keeps what it takes. */
export interface MailServer {
  readonly url: string
  /** Read by an independent parser, in the order in which they came. */
  readonly letters: readonly ParsedMail[]
  /** As they came over the wire. */
  readonly sources: readonly string[]
  stop(): Promise<void>
}

/** `reply` decides on the letter of this number (from 0): a code of 4xx or 5xx refuses it, undefined takes it. */
export async function startMailServer(reply: (number: number) => number | undefined | Promise<number | undefined> = () => undefined): Promise<MailServer> {
  const letters: ParsedMail[] = []
  const sources: string[] = []
  let number = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const take = async () => {
        const chunks: Buffer[] = []
        for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
        const source = Buffer.concat(chunks).toString('utf8')
        number += 1
        const code = await reply(number - 1)
        if (code !== undefined) throw Object.assign(new Error('refused'), { responseCode: code })
        sources.push(source)
        letters.push(await simpleParser(source))
      }
      take().then(() => done(), done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    sources,
    stop: () => new Promise((resolve) => { server.close(() => resolve()) }),
  }
}
