import { useTranslation } from 'react-i18next'
import classes from './agreement.module.css'
import { type MeansOptions, type TermName, type Terms, termWords } from './terms-words.ts'

/** Some terms of a version, each with its name. */
export function TermsList({ names, terms, options }: { names: readonly TermName[]; terms: Terms; options: MeansOptions }) {
  const { t } = useTranslation('portal')
  return (
    <dl className={classes.terms}>
      {names.map((name) => (
        <div key={name}>
          <dt>{t(`relationship.term.${name}`)}</dt>
          <dd>{termWords(t, name, terms, options)}</dd>
        </div>
      ))}
    </dl>
  )
}
