import type { TFunction } from 'i18next'
import { acts } from '../i18n/en/acts.ts'
import { administration } from '../i18n/en/administration.ts'

const isKnown = (action: string): action is keyof typeof acts => Object.hasOwn(acts, action)

/** What an entry of the audit says was done; an act of an older version that has no words here keeps its name. */
export const actWords = (t: TFunction<'console'>, action: string): string => (isKnown(action) ? t(`acts.${action}`) : action)

const { onSubject } = administration
const isSubject = (type: string): type is keyof typeof onSubject => Object.hasOwn(onSubject, type)

/** The way to all entries about what this one is about. */
export const subjectWords = (t: TFunction<'console'>, type: string | null): string =>
  t(`administration.onSubject.${type !== null && isSubject(type) ? type : 'other'}`)
