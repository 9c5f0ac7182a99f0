const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/** A name that is put into a sentence, so that one written from right to left doesn't turn the words around it. */
export function isolateDirection(text: string): string {
  return rightToLeft.test(text) ? firstStrongIsolate + text + popDirectionalIsolate : text
}
