import { findText, type Criterion, type Language, type Messages, type ProgramTemplate, type Texts } from '@ithaca/sdk'
import { keysOfTemplate } from '@ithaca/sdk/checks'
import type { Catalogue, LoadedCriterion, LoadedTemplate } from '../plugins/loaded.ts'

/** A criterion as it introduced itself when the program was made: it keeps its name after its plugin is gone. */
export interface FrozenCriterion {
  readonly id: string
  readonly isConstraint: boolean
  readonly pluginId: string
  readonly pluginVersion: string
  /** `label` and `description`, in every language that its plugin spoke. */
  readonly messages: Messages<'label' | 'description'>
}

/**
 * A template as it was when a program was made from it: its data with settings applied, every text that it uses, and
 * how its criteria introduced themselves. It needs no plugin any more, so that an update never changes a program that
 * people have said yes to. It is plain data and is stored as JSON.
 */
export interface FrozenTemplate {
  readonly template: ProgramTemplate
  readonly pluginId: string
  readonly pluginVersion: string
  readonly messages: Messages
  readonly criteria: readonly FrozenCriterion[]
}

/** Freezes a template that is loaded and built: only the texts that it uses are kept. */
export function freezeTemplate(
  template: ProgramTemplate,
  loaded: LoadedTemplate,
  catalogue: Catalogue,
): FrozenTemplate {
  const { pluginId, pluginVersion, messages } = loaded
  return {
    template,
    pluginId,
    pluginVersion,
    messages: keepTexts(messages, keysOfTemplate(template)),
    criteria: template.criteria.flatMap(({ criterion: id }) => {
      const found = catalogue.criteria.get(id)
      return found === undefined ? [] : [freezeCriterion(found)]
    }),
  }
}

/**
 * The catalogue with the frozen template in the place of the installed one, for `questionsFor`: the template's own
 * questions are asked in the words in which they were frozen, whatever its plugin has become.
 */
export function withFrozenTemplate(catalogue: Catalogue, frozen: FrozenTemplate): Catalogue {
  const { template, pluginId, pluginVersion, messages } = frozen
  const templates = new Map(catalogue.templates)
  templates.set(template.id, { template: { ...template, settings: undefined }, pluginId, pluginVersion, messages })
  return { ...catalogue, templates }
}

/** A text of the frozen template in a reader's language, English where that is missing; the key when there is none. */
export function templateText(frozen: FrozenTemplate, key: string, language: Language): string {
  return findText(frozen.messages, key, language) ?? key
}

/** A criterion as it introduces itself now. */
export function freezeCriterion({ criterion, pluginId, pluginVersion, messages }: LoadedCriterion): FrozenCriterion {
  const isConstraint = criterion.kind === 'constraint'
  return { id: criterion.id, isConstraint, pluginId, pluginVersion, messages: introduce(criterion, messages) }
}

function introduce({ label, description }: Criterion, messages: Messages): Messages<'label' | 'description'> {
  const inLanguage = (language: Language) => ({
    label: findText(messages, label, language) ?? label,
    description: findText(messages, description, language) ?? description,
  })
  const others = Object.keys(messages).map((language) => [language, inLanguage(language)] as const)
  return { ...Object.fromEntries(others), en: inLanguage('en') }
}

function keepTexts(messages: Messages, keys: readonly string[]): Messages {
  const keep = (texts: Texts): Texts =>
    Object.fromEntries(keys.flatMap((key) => (texts[key] === undefined ? [] : [[key, texts[key]]])))
  const others = Object.entries(messages).map(([language, texts]) => [language, keep(texts)] as const)
  return { ...Object.fromEntries(others), en: keep(messages.en) }
}
