import type { Content } from '@ithaca/core/room'

/** One entry of an archive. */
export interface ArchivedEntry {
  readonly author: string
  readonly at: string
  readonly isPrivate: boolean
  readonly content: Content
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function wordsOf(content: Content): string {
  switch (content.kind) {
    case 'message': case 'reflection': case 'answer': return content.text
    case 'issue': return `${content.title}\n\n${content.before}${content.after === '' ? '' : `\n\n→ ${content.after}`}`
    case 'file': return `📎 ${content.name} (${Math.ceil(content.sizeBytes / 1024)} kB)`
    case 'disclosed': return `${content.officer}: ${content.count}`
    case 'erased': case 'pin': return ''
  }
}

/**
 * A page that can be read without Ithaca and without a script: the entries as text, and the same once more as JSON for
 * machines. Keys of files are left out.
 */
export function makeArchive({ heading, madeOn, entries }: { heading: string; madeOn: string; entries: readonly ArchivedEntry[] }): string {
  const articles = entries.map(({ author, at, isPrivate, content }) =>
    `<article${isPrivate ? ' class="private"' : ''}><h2>${escape(author)}, <time datetime="${escape(at)}">${escape(at)}</time></h2><p>${escape(wordsOf(content))}</p></article>`)
  const data = entries.map(({ author, isPrivate, content }) => ({ author, isPrivate, ...content, ...('key' in content ? { key: undefined } : {}) }))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(heading)}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:1rem/1.6 serif;max-width:42rem;margin:2rem auto;padding:0 1rem}h2{font-size:.9rem;font-weight:normal}p{white-space:pre-wrap}article{border-top:1px solid #999}.private{font-style:italic}</style>
</head><body><h1>${escape(heading)}</h1><p>${escape(madeOn)}</p>
${articles.join('\n')}
<script type="application/json" id="entries">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>
</body></html>
`
}
