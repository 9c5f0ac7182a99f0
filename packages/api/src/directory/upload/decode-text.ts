import { analyse } from 'chardet'
import { type DomainError, fail, ok, type Result } from '@ithaca/core/result'

/** A file's text, and how it was written. */
export interface DecodedText {
  readonly text: string
  /** For people: `UTF-8`, `UTF-8 (BOM)`, `UTF-16LE`, `windows-1252` and their like. */
  readonly encoding: string
}

const BYTE_ORDER_MARKS = [
  { mark: [0xff, 0xfe, 0x00, 0x00], label: null, encoding: 'UTF-32LE' },
  { mark: [0x00, 0x00, 0xfe, 0xff], label: null, encoding: 'UTF-32BE' },
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8 (BOM)' },
  { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16LE' },
  { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16BE' },
] as const

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04]
const OLD_EXCEL_MARK = [0xd0, 0xcf, 0x11, 0xe0]
const SAMPLE_BYTES = 256 * 1024
/** Western European text is the likely guess; another must be clearly better than it. */
const CLEARLY_BETTER = 5

/** Finds a text file's encoding: by its byte order mark, else UTF-8 if it is valid, else by its letters. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, DomainError> {
  if (startsWith(bytes, ZIP_MARK) || startsWith(bytes, OLD_EXCEL_MARK)) {
    return fail({ code: 'NOT_A_TEXT_FILE', message: 'This is a spreadsheet or an archive, not a CSV file. Nothing was kept. Save it as CSV and send that.' })
  }
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => startsWith(bytes, mark))
  if (marked?.label === null) {
    return fail({ code: 'UNREADABLE_TEXT', message: `This file is written in ${marked.encoding}, which can't be read. Nothing was kept. Save it as CSV in UTF-8 and send that.` })
  }
  if (marked) return decodeAs(bytes, marked.label, marked.encoding)
  const utf16 = findBareUtf16(bytes)
  if (utf16) return decodeAs(bytes, utf16.toLowerCase(), utf16)
  const label = isUtf8(bytes) ? 'utf-8' : guessLabel(bytes)
  return decodeAs(bytes, label, label === 'utf-8' ? 'UTF-8' : label)
}

/** Letters that are broken in the file become U+FFFD; the plan says in which rows. */
function decodeAs(bytes: Uint8Array, label: string, encoding: string): Result<DecodedText, DomainError> {
  const text = new TextDecoder(label).decode(bytes)
  if (text.includes('\0')) {
    return fail({ code: 'NOT_A_TEXT_FILE', message: 'This is not a text file. Nothing was kept. Save your list as CSV and send that.' })
  }
  return ok({ text, encoding })
}

/** UTF-16 without a mark: Latin letters and separators leave every second byte zero. */
function findBareUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  const sample = bytes.subarray(0, 1_024)
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const many = sample.length * 0.3
  if (odd > many && even === 0) return 'UTF-16LE'
  return even > many && odd === 0 ? 'UTF-16BE' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The likeliest encoding of bytes that are not UTF-8, as TextDecoder names it. */
function guessLabel(bytes: Uint8Array): string {
  const firstLetter = bytes.findIndex((byte) => byte > 0x7f)
  const matches = analyse(bytes.subarray(firstLetter, firstLetter + SAMPLE_BYTES))
    .flatMap(({ name, confidence }) => ({ label: labelOf(name), confidence }))
    .filter((match): match is { label: string; confidence: number } => match.label !== undefined && !match.label.startsWith('utf-'))
  const western = matches.find(({ label }) => label === 'windows-1252')
  const best = matches[0]
  return best === undefined || (western && best.confidence - western.confidence < CLEARLY_BETTER) ? 'windows-1252' : best.label
}

function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
