import type { Letter } from './mail.ts'
import type { LetterWords } from './post-letter.ts'

/** Whom a letter greets, on whose behalf, and where its links lead. */
export interface LetterFrame {
  readonly to: string
  /** What they like to be called. */
  readonly name: string
  readonly organisationName: string
  readonly urls: { readonly console: string; readonly portal: string }
  /** Where one click ends nudges; for nudges only. */
  readonly stopUrl?: string
}

const STYLE = {
  body: 'margin:0;padding:24px;background:#fff;color:#1f2933;font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif',
  frame: 'max-width:34em;margin:0 auto',
  step: 'display:inline-block;padding:10px 18px;border-radius:6px;background:#0b4f6c;color:#fff;text-decoration:none',
  end: 'color:#52606d;font-size:14px',
}

/** Frames a letter's words as plain text and as HTML that say the same. All words are escaped. */
export function frameLetter(words: LetterWords, frame: LetterFrame): Letter {
  const { to, name, organisationName, urls, stopUrl } = frame
  const greeting = `Dear ${name},`
  const link = words.step && { label: words.step.label, url: `${urls[words.step.surface]}${words.step.path}` }
  const from = `Ithaca, for ${organisationName}`
  const stop = 'You get a letter like this at most once in two weeks. Switch them off in one click:'
  const text = [
    greeting,
    ...words.paragraphs,
    ...(link ? [`${link.label}:\n${link.url}`] : []),
    from,
    ...(stopUrl === undefined ? [] : [`${stop}\n${stopUrl}`]),
  ].join('\n\n')
  const paragraph = (inner: string, style = '') => `<p${style === '' ? '' : ` style="${escapeHtml(style)}"`}>${inner}</p>`
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(words.subject)}</title></head><body style="${escapeHtml(STYLE.body)}"><div style="${STYLE.frame}">`,
    paragraph(escapeHtml(greeting)),
    ...words.paragraphs.map((each) => paragraph(escapeHtml(each))),
    ...(link ? [paragraph(`<a href="${escapeHtml(link.url)}" style="${STYLE.step}">${escapeHtml(link.label)}</a>`)] : []),
    paragraph(escapeHtml(from), STYLE.end),
    ...(stopUrl === undefined ? [] : [paragraph(`${stop.replace(':', '')} <a href="${escapeHtml(stopUrl)}">here</a>.`, STYLE.end)]),
    '</div></body></html>',
  ].join('\n')
  return {
    to,
    subject: words.subject,
    text: `${text}\n`,
    html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(stopUrl === undefined ? {} : { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  }
}

/** Text as HTML shows it, also inside of an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
