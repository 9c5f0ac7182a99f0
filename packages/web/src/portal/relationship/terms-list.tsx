import { useTranslation } from 'react-i18next'
import classes from './agreement.module.css'
import { type MeansOptions, termNames, type Terms, termWords } from './terms-words.ts'

/** All terms of a version, one beside the other. */
export function TermsList({ terms, options }: { terms: Terms; options: MeansOptions }) {
  const { t } = useTranslation('portal')
  return (
    <dl className={classes.terms}>
      {termNames.map((name) => (
        <div key={name}>
          <dt>{t(`relationship.term.${name}`)}</dt>
          <dd>{termWords(t, name, terms, options)}</dd>
        </div>
      ))}
    </dl>
  )
}
