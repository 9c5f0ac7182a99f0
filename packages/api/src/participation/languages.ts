import { LANGUAGE } from '../program/language.ts'

/** Languages that people may hold a conversation in: ISO 639-1 codes, three letters where there is none. */
const CODES = `
  af am ar as ay az be bg bm bn bo br bs ca ckb co cs cy da de dz el en eo es et eu fa ff fi fil fo fr fy ga gd gl
  gn gu ha haw he hi hmn hr ht hu hy id ig is it ja jv ka kk km kn ko kok ku ky la lb ln lo lt lv mai mg mi mk ml
  mn mr ms mt my ne nb nl nn ny oc om or pa pap pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr
  ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz ve vi wo xh yi yo yue zh zu
`
  .trim()
  .split(/\s+/)

let options: readonly { readonly value: string; readonly label: string }[] | undefined

/** The languages by their names, in alphabetical order. */
export function languageOptions() {
  const names = new Intl.DisplayNames(LANGUAGE, { type: 'language' })
  options ??= CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((one, other) =>
    one.label.localeCompare(other.label, LANGUAGE),
  )
  return options
}
