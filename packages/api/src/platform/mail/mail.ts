import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

/** A letter to one person. Never carries what a pair wrote. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends letters, or keeps the last ones in memory for a page on this machine when no SMTP server is set. */
export interface Mail {
  send(letter: Letter): Promise<void>
  /** Newest first; always empty when an SMTP server is set. */
  readonly outbox: readonly (Letter & { readonly sentAt: Date })[]
}

const OUTBOX_SIZE = 50

export function createMail(config: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mail {
  if (config.smtpUrl !== undefined) {
    const transport = createTransport(config.smtpUrl)
    return { outbox: [], async send(letter) { await transport.sendMail({ from: config.mailFrom, ...letter }) } }
  }
  const outbox: (Letter & { sentAt: Date })[] = []
  return {
    outbox,
    async send(letter) {
      outbox.unshift({ ...letter, sentAt: new Date() })
      outbox.length = Math.min(outbox.length, OUTBOX_SIZE)
    },
  }
}
