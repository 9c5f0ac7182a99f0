import type { Language, MeetingMeans } from '@ithaca/sdk'

/** Every way of meeting that a template may offer. */
export const MEETING_MEANS: readonly MeetingMeans[] = ['in-person', 'video', 'phone', 'walking', 'writing']

/** The host's own words in an agreement. */
interface HostWords {
  readonly means: Readonly<Record<MeetingMeans, string>>
  /** Whom a participant turns to where confidentiality ends (M16), until a program names somebody. */
  readonly officer: string
}

const en: HostWords = {
  means: {
    'in-person': 'In person', video: 'By video', phone: 'By phone', walking: 'On a walk', writing: 'In writing',
  },
  officer: 'the mentoring program manager',
}

const fr: HostWords = {
  means: {
    'in-person': 'En personne', video: 'En visio', phone: 'Par téléphone', walking: 'En marchant', writing: 'Par écrit',
  },
  officer: 'la personne responsable du programme de mentorat',
}

const WORDS: ReadonlyMap<string, HostWords> = new Map([['en', en], ['fr', fr]])

/** The host's words in a language, or in its base language, or in English. */
export function hostWords(language: Language): HostWords {
  return WORDS.get(language) ?? WORDS.get(language.split('-')[0] ?? language) ?? en
}
