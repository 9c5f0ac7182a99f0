import { foldWord } from '../header/read-header.ts'

/**
 * The form in which names are compared: no case, marks or punctuation; "Silva, Ana" is "Ana Silva".
 * Two people may share it: whoever looks somebody up by it must ask whether they are the only one.
 */
export function nameKey(name: string): string {
  const [family, given, ...more] = name.split(',')
  const ordered = given !== undefined && more.length === 0 ? `${given} ${family}` : name
  return foldWord(ordered.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
}
