import { placesIn, type Language, type Messages } from '../message/message.ts'
import { problem, type PluginProblem } from './plugin-problem.ts'

/** Characters of one text, and texts of one language. */
const LIMITS = { textLength: 5000, texts: 2000 }

function textOf(messages: Messages, language: Language, key: string): string | undefined {
  const texts = Object.hasOwn(messages, language) ? messages[language] : undefined
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined
}

/**
 * Finds the texts that are missing: each used key in each language, each key of one language in every other, and the
 * same `{name}` places everywhere.
 */
export function checkMessages(messages: Messages, usedKeys: readonly string[]): readonly PluginProblem[] {
  const languages = Object.keys(messages)
  if (!languages.includes('en')) {
    return [
      problem('MESSAGE_MISSING', 'There are no English messages; give messages.en, which everybody falls back to.'),
    ]
  }
  const unknown = languages.filter((language) => !isLanguage(language))
  const keys = new Set([...usedKeys, ...languages.flatMap((language) => Object.keys(messages[language] ?? {}))])
  if (keys.size > LIMITS.texts) return [problem('MESSAGE_MISSING', `More than ${LIMITS.texts} messages; have fewer.`)]
  return [
    ...unknown.map((name) => problem('MESSAGE_MISSING', `"${name}" is not a language tag, such as "fr" or "pt-BR".`)),
    ...[...keys].flatMap((key) => languages.flatMap((language) => checkText(messages, language, key))),
  ]
}

function checkText(messages: Messages, language: Language, key: string): readonly PluginProblem[] {
  const where = `message ${language} ${key}`
  const text = textOf(messages, language, key)
  if (typeof text !== 'string' || text.trim() === '')
    return [problem('MESSAGE_MISSING', `This text is missing; add "${key}" to messages.${language}.`, where)]
  if (text.length > LIMITS.textLength) {
    return [problem('MESSAGE_MISSING', `This text is longer than ${LIMITS.textLength} characters; shorten it.`, where)]
  }
  const places = placesIn(text).toSorted().join(', ')
  const english = placesIn(textOf(messages, 'en', key) ?? text)
    .toSorted()
    .join(', ')
  if (places === english) return []
  const message = `Its places {${places}} differ from the English ones {${english}}; use the same.`
  return [problem('MESSAGE_MISSING', message, where)]
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
